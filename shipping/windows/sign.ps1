# Signs a file with the certificate in the variables CERTIFICATE (a .pfx in Base64) and PASSWORD.
param([Parameter(Mandatory)][string]$File)
$ErrorActionPreference = "Stop"

$pfx = Join-Path $env:RUNNER_TEMP "signing.pfx"
try {
    [IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:CERTIFICATE))
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\10.*\x64\signtool.exe" | Select-Object -Last 1
    & $signtool.FullName sign /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com /f $pfx /p $env:PASSWORD $File
    if ($LASTEXITCODE -ne 0) { throw "signtool said no" }
} finally {
    Remove-Item $pfx -ErrorAction SilentlyContinue
}
