; The installer for Windows: for one user, without an administrator, and silent with /S.
;
;   makensis -DVERSION=1.2.0 -DSOURCE=dist\trusted-root-wizard -DOUTPUT=dist\setup.exe shipping\windows\installer.nsi
;
; A double-click opens drafts with the wizard, which nobody else does. For certificates it only stands in the
; list of "Open with": what opens them now goes on doing so.

Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Trusted Root Wizard"
!define PROGRAM "trusted-root-wizard.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\TrustedRootWizard"
!define CAPABILITIES "Software\TrustedRootWizard\Capabilities"
!define CLASSES "Software\Classes"
!define CERTIFICATE "TrustedRootWizard.Certificate.1"
!define DRAFT "TrustedRootWizard.Draft.1"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Trusted Root Wizard"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "LegalCopyright" "The Trusted Root Wizard developers. MIT License."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "PortugueseBR"

; What the wizard reads, and leaves to whoever opens it by default.
!macro ForEachCertificate ACTION
    !insertmacro ${ACTION} ".cer"
    !insertmacro ${ACTION} ".crt"
    !insertmacro ${ACTION} ".pem"
    !insertmacro ${ACTION} ".der"
    !insertmacro ${ACTION} ".p7b"
    !insertmacro ${ACTION} ".p7c"
    !insertmacro ${ACTION} ".pfx"
    !insertmacro ${ACTION} ".p12"
    !insertmacro ${ACTION} ".jks"
!macroend

!macro OfferFor EXTENSION
    WriteRegNone HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${CERTIFICATE}"
    WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" "${EXTENSION}" "${CERTIFICATE}"
!macroend

!macro OfferNoMoreFor EXTENSION
    DeleteRegValue HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${CERTIFICATE}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}"
!macroend

!macro DescribeKind PROGID DESCRIPTION
    WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "${DESCRIPTION}"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open" "FriendlyAppName" "${NAME}"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
!macroend

!macro TellExplorer
    ; SHCNE_ASSOCCHANGED: kinds of files have changed
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "Program"
    ; What an older version had and this one has not must not be found by it.
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${SOURCE}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

    !insertmacro DescribeKind "${CERTIFICATE}" "Certificate"
    !insertmacro DescribeKind "${DRAFT}" "${NAME} draft"
    WriteRegStr HKCU "${CLASSES}\.trustdraft" "" "${DRAFT}"
    !insertmacro ForEachCertificate OfferFor
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${NAME}"
    WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Prepares the support case that makes OutSystems 11 Cloud trust a certificate."
    WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".trustdraft" "${DRAFT}"
    WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES}"

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Trusted Root Wizard developers"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
    !insertmacro TellExplorer
SectionEnd

; Drafts, settings and the log are the customer's, and stay.
Section "Uninstall"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir /r "$INSTDIR\_internal"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"

    !insertmacro ForEachCertificate OfferNoMoreFor
    DeleteRegKey HKCU "${CLASSES}\${CERTIFICATE}"
    DeleteRegKey HKCU "${CLASSES}\${DRAFT}"
    DeleteRegKey HKCU "${CLASSES}\.trustdraft"
    DeleteRegKey HKCU "Software\TrustedRootWizard"
    DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
    DeleteRegKey HKCU "${UNINSTALL}"
    !insertmacro TellExplorer
SectionEnd
