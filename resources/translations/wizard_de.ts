<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{} with {}</source>
        <comment>a hash and a key</comment>
        <translation>{} mit {}</translation>
    </message>
    <message>
        <source>Unknown algorithm {}</source>
        <translation>Unbekannter Algorithmus {}</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a date is written as “{}”.</source>
        <translation>Nicht normgerechte Codierung: Ein Datum ist als „{}“ angegeben.</translation>
    </message>
    <message>
        <source>A date is unreadable: “{}”.</source>
        <translation>Ein Datum ist nicht lesbar: „{}“.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: strict software may refuse this certificate.</source>
        <translation>Nicht normgerechte Codierung: Strenge Software lehnt dieses Zertifikat möglicherweise ab.</translation>
    </message>
    <message>
        <source>Certificate {}</source>
        <translation>Zertifikat {}</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>einer Stelle ohne Namen</translation>
    </message>
    <message>
        <source>It is issued by {}.</source>
        <translation>Es ist ausgestellt von {}.</translation>
    </message>
    <message>
        <source>It names itself as issuer; its signature could not be checked.</source>
        <translation>Es nennt sich selbst als Aussteller; seine Signatur konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer; its signature could not be checked.</source>
        <translation>Es nennt weder Antragsteller noch Aussteller; seine Signatur konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>It names itself as issuer, and is signed with its own key.</source>
        <translation>Es nennt sich selbst als Aussteller und ist mit dem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, and is signed with its own key.</source>
        <translation>Es nennt weder Antragsteller noch Aussteller und ist mit dem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>It names itself as issuer, but is not signed with its own key.</source>
        <translation>Es nennt sich selbst als Aussteller, ist aber nicht mit dem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, but is not signed with its own key.</source>
        <translation>Es nennt weder Antragsteller noch Aussteller, ist aber nicht mit dem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>tag {} where {} was expected</source>
        <translation>Tag {} statt des erwarteten {}</translation>
    </message>
    <message>
        <source>the data ends within an element</source>
        <translation>die Daten enden innerhalb eines Elements</translation>
    </message>
    <message>
        <source>an element is longer than what it lies in</source>
        <translation>ein Element ist länger als das, worin es liegt</translation>
    </message>
    <message>
        <source>an element of indefinite length is nested too deeply</source>
        <translation>ein Element unbestimmter Länge ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>an element of indefinite length has no end</source>
        <translation>ein Element unbestimmter Länge hat kein Ende</translation>
    </message>
    <message>
        <source>bytes follow the end</source>
        <translation>nach dem Ende folgen weitere Bytes</translation>
    </message>
    <message>
        <source>an octet string is nested too deeply</source>
        <translation>ein Octet String ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>an object identifier holds a number that is too long</source>
        <translation>ein Objektbezeichner enthält eine zu lange Zahl</translation>
    </message>
    <message>
        <source>an object identifier is incomplete</source>
        <translation>ein Objektbezeichner ist unvollständig</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %n weitere Zeile</numerusform>
            <numerusform>… %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <translation>
            <numerusform>… %n weiteres Byte</numerusform>
            <numerusform>… %n weitere Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of more extensions are not shown</source>
        <translation>
            <numerusform>%n Byte weiterer Erweiterungen wird nicht angezeigt</numerusform>
            <numerusform>%n Bytes weiterer Erweiterungen werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>More extensions</source>
        <translation>Weitere Erweiterungen</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Nicht lesbare Bytes</translation>
    </message>
    <message>
        <source>Unreadable extension</source>
        <translation>Nicht lesbare Erweiterung</translation>
    </message>
    <message>
        <source>Unknown extension</source>
        <translation>Unbekannte Erweiterung</translation>
    </message>
    <message>
        <source>Followed by other bytes:</source>
        <translation>Danach folgen weitere Bytes:</translation>
    </message>
    <message>
        <source>The rest could not be read ({}). All bytes:</source>
        <translation>Der Rest ist nicht lesbar ({}). Alle Bytes:</translation>
    </message>
    <message>
        <source>Could not be read ({}). All bytes:</source>
        <translation>Nicht lesbar ({}). Alle Bytes:</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are given</source>
        <translation>
            <numerusform>Nur die erste Zeile ist angegeben</numerusform>
            <numerusform>Nur die ersten %n Zeilen sind angegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject Directory Attributes</source>
        <translation>Verzeichnisattribute des Antragstellers</translation>
    </message>
    <message>
        <source>Subject Key Identifier</source>
        <translation>Schlüsselkennung des Antragstellers</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Private Key Usage Period</source>
        <translation>Nutzungsdauer des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Subject Alternative Name</source>
        <translation>Alternativer Antragstellername</translation>
    </message>
    <message>
        <source>Issuer Alternative Name</source>
        <translation>Alternativer Ausstellername</translation>
    </message>
    <message>
        <source>Basic Constraints</source>
        <translation>Basiseinschränkungen</translation>
    </message>
    <message>
        <source>Name Constraints</source>
        <translation>Namenseinschränkungen</translation>
    </message>
    <message>
        <source>CRL Distribution Points</source>
        <translation>Sperrlisten-Verteilungspunkte</translation>
    </message>
    <message>
        <source>Certificate Policies</source>
        <translation>Zertifikatrichtlinien</translation>
    </message>
    <message>
        <source>Policy Mappings</source>
        <translation>Richtlinienzuordnungen</translation>
    </message>
    <message>
        <source>Authority Key Identifier</source>
        <translation>Stellenschlüsselkennung</translation>
    </message>
    <message>
        <source>Policy Constraints</source>
        <translation>Richtlinieneinschränkungen</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>Erweiterte Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Freshest CRL</source>
        <translation>Aktuellste Sperrliste</translation>
    </message>
    <message>
        <source>Inhibit Any Policy</source>
        <translation>Beliebige Richtlinie sperren</translation>
    </message>
    <message>
        <source>Entrust Version Information</source>
        <translation>Entrust-Versionsinformationen</translation>
    </message>
    <message>
        <source>SMIME Capabilities</source>
        <translation>SMIME-Funktionen</translation>
    </message>
    <message>
        <source>Certificate Template Name</source>
        <translation>Zertifikatvorlagenname</translation>
    </message>
    <message>
        <source>CA Version</source>
        <translation>Version der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Previous CA Certificate Hash</source>
        <translation>Hash des vorherigen Zertifizierungsstellenzertifikats</translation>
    </message>
    <message>
        <source>Certificate Template Information</source>
        <translation>Zertifikatvorlageninformationen</translation>
    </message>
    <message>
        <source>Application Policies</source>
        <translation>Anwendungsrichtlinien</translation>
    </message>
    <message>
        <source>Application Policy Mappings</source>
        <translation>Zuordnungen der Anwendungsrichtlinien</translation>
    </message>
    <message>
        <source>Application Policy Constraints</source>
        <translation>Einschränkungen der Anwendungsrichtlinien</translation>
    </message>
    <message>
        <source>NTDS Security Identifier</source>
        <translation>NTDS-Sicherheits-ID</translation>
    </message>
    <message>
        <source>SCT List</source>
        <translation>SCT-Liste</translation>
    </message>
    <message>
        <source>CT Precertificate Poison</source>
        <translation>CT-Vorabzertifikat (Poison)</translation>
    </message>
    <message>
        <source>Authority Information Access</source>
        <translation>Zugriff auf Stelleninformationen</translation>
    </message>
    <message>
        <source>Qualified Certificate Statements</source>
        <translation>Angaben zum qualifizierten Zertifikat</translation>
    </message>
    <message>
        <source>IP Address Delegation</source>
        <translation>Delegierung von IP-Adressen</translation>
    </message>
    <message>
        <source>Autonomous System Delegation</source>
        <translation>Delegierung autonomer Systeme</translation>
    </message>
    <message>
        <source>Subject Information Access</source>
        <translation>Zugriff auf Antragstellerinformationen</translation>
    </message>
    <message>
        <source>TLS Features</source>
        <translation>TLS-Funktionen</translation>
    </message>
    <message>
        <source>OCSP No Revocation Checking</source>
        <translation>Keine OCSP-Sperrprüfung</translation>
    </message>
    <message>
        <source>Netscape Cert Type</source>
        <translation>Netscape-Zertifikattyp</translation>
    </message>
    <message>
        <source>Netscape Base URL</source>
        <translation>Netscape-Basis-URL</translation>
    </message>
    <message>
        <source>Netscape Revocation URL</source>
        <translation>Netscape-Sperr-URL</translation>
    </message>
    <message>
        <source>Netscape CA Revocation URL</source>
        <translation>Netscape-Sperr-URL der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Netscape CA Policy URL</source>
        <translation>Netscape-Richtlinien-URL der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Netscape SSL Server Name</source>
        <translation>Netscape-SSL-Servername</translation>
    </message>
    <message>
        <source>Netscape Comment</source>
        <translation>Netscape-Kommentar</translation>
    </message>
    <message>
        <source>OCSP: {}</source>
        <translation>OCSP: {}</translation>
    </message>
    <message>
        <source>Certificate of the issuer: {}</source>
        <translation>Zertifikat des Ausstellers: {}</translation>
    </message>
    <message>
        <source>Time stamping: {}</source>
        <translation>Zeitstempeldienst: {}</translation>
    </message>
    <message>
        <source>Repository of the authority: {}</source>
        <translation>Verzeichnis der Stelle: {}</translation>
    </message>
    <message>
        <source>Any policy</source>
        <translation>Beliebige Richtlinie</translation>
    </message>
    <message>
        <source>Extended validation</source>
        <translation>Erweiterte Validierung (EV)</translation>
    </message>
    <message>
        <source>Domain validated</source>
        <translation>Domäne validiert (DV)</translation>
    </message>
    <message>
        <source>Organisation validated</source>
        <translation>Organisation validiert (OV)</translation>
    </message>
    <message>
        <source>Individual validated</source>
        <translation>Person validiert (IV)</translation>
    </message>
    <message>
        <source>key compromise</source>
        <translation>Schlüsselkompromittierung</translation>
    </message>
    <message>
        <source>CA compromise</source>
        <translation>Kompromittierung der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>affiliation changed</source>
        <translation>Zugehörigkeit geändert</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>cessation of operation</source>
        <translation>Betrieb eingestellt</translation>
    </message>
    <message>
        <source>certificate hold</source>
        <translation>Zertifikat ausgesetzt</translation>
    </message>
    <message>
        <source>privilege withdrawn</source>
        <translation>Berechtigung entzogen</translation>
    </message>
    <message>
        <source>AA compromise</source>
        <translation>Kompromittierung der Attributstelle (AA)</translation>
    </message>
    <message>
        <source>Status request (OCSP must-staple)</source>
        <translation>Statusanfrage (OCSP Must-Staple)</translation>
    </message>
    <message>
        <source>Status request, version 2</source>
        <translation>Statusanfrage, Version 2</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>(nicht lesbares Datum)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Not a certificate authority</source>
        <translation>Keine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Path length: {}</source>
        <translation>Pfadlänge: {}</translation>
    </message>
    <message>
        <source>Path length: not limited</source>
        <translation>Pfadlänge: nicht begrenzt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>uses of a key</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Key identifier: {}</source>
        <translation>Schlüsselkennung: {}</translation>
    </message>
    <message>
        <source>Issuer: {}</source>
        <translation>Aussteller: {}</translation>
    </message>
    <message>
        <source>Serial number: {}</source>
        <translation>Seriennummer: {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Reasons: {}</source>
        <translation>Gründe: {}</translation>
    </message>
    <message>
        <source>CRL issuer: {}</source>
        <translation>Aussteller der Sperrliste: {}</translation>
    </message>
    <message>
        <source>Name relative to the issuer: {}</source>
        <translation>Name relativ zum Aussteller: {}</translation>
    </message>
    <message>
        <source>Practice statement: {}</source>
        <translation>Zertifizierungserklärung (CPS): {}</translation>
    </message>
    <message>
        <source>Notice: {}</source>
        <translation>Hinweis: {}</translation>
    </message>
    <message>
        <source>Qualifier {}: {}</source>
        <translation>Qualifizierer {}: {}</translation>
    </message>
    <message>
        <source>{}, notice {}.</source>
        <translation>{}, Hinweis {}.</translation>
    </message>
    <message>
        <source>{} is as good as {}</source>
        <comment>policies</comment>
        <translation>{} ist gleichwertig mit {}</translation>
    </message>
    <message>
        <source>A policy is required after {} more authorities</source>
        <translation>Weitere Stellen, bis eine Richtlinie erforderlich ist: {}</translation>
    </message>
    <message>
        <source>Policies are not mapped after {} more authorities</source>
        <translation>Weitere Stellen, bis Richtlinien nicht mehr zugeordnet werden: {}</translation>
    </message>
    <message>
        <source>Unknown constraint after {} more authorities</source>
        <translation>Weitere Stellen, bis eine unbekannte Einschränkung gilt: {}</translation>
    </message>
    <message>
        <source>“Any policy” does not count after {} more authorities</source>
        <translation>Weitere Stellen, bis „Beliebige Richtlinie“ nicht mehr zählt: {}</translation>
    </message>
    <message>
        <source>Permitted: {}</source>
        <translation>Zugelassen: {}</translation>
    </message>
    <message>
        <source>Excluded: {}</source>
        <translation>Ausgeschlossen: {}</translation>
    </message>
    <message>
        <source>From {}</source>
        <comment>a moment</comment>
        <translation>Ab {}</translation>
    </message>
    <message>
        <source>To {}</source>
        <comment>a moment</comment>
        <translation>Bis {}</translation>
    </message>
    <message>
        <source>TLS extension {}</source>
        <translation>TLS-Erweiterung {}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is there</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>eine Zahl ist zu lang</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Digitale Signatur</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>Nichtabstreitbarkeit</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Schlüsselverschlüsselung</translation>
    </message>
    <message>
        <source>Data encipherment</source>
        <translation>Datenverschlüsselung</translation>
    </message>
    <message>
        <source>Key agreement</source>
        <translation>Schlüsselvereinbarung</translation>
    </message>
    <message>
        <source>Certificate signing</source>
        <translation>Zertifikatsignatur</translation>
    </message>
    <message>
        <source>CRL signing</source>
        <translation>Sperrlistensignatur</translation>
    </message>
    <message>
        <source>Encipher only</source>
        <translation>Nur verschlüsseln</translation>
    </message>
    <message>
        <source>Decipher only</source>
        <translation>Nur entschlüsseln</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Beliebiger Zweck</translation>
    </message>
    <message>
        <source>Server authentication</source>
        <translation>Serverauthentifizierung</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Clientauthentifizierung</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Codesignatur</translation>
    </message>
    <message>
        <source>Secure mail</source>
        <translation>Sichere E-Mail</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>OCSP-Signatur</translation>
    </message>
    <message>
        <source>Smart card logon</source>
        <translation>Smartcard-Anmeldung</translation>
    </message>
    <message>
        <source>Kerberos domain controller</source>
        <translation>Kerberos-Domänencontroller</translation>
    </message>
    <message>
        <source>Encrypting file system</source>
        <translation>Verschlüsselndes Dateisystem</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Remotedesktop</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the extensions end early ({}).</source>
        <translation>Nicht normgerechte Codierung: Die Erweiterungen enden zu früh ({}).</translation>
    </message>
    <message>
        <source>Nonstandard encoding: extension {} appears twice.</source>
        <translation>Nicht normgerechte Codierung: Die Erweiterung {} kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a default value is written out.</source>
        <translation>Nicht normgerechte Codierung: Ein Standardwert ist ausgeschrieben.</translation>
    </message>
    <message>
        <source>Extension {} could not be read ({}).</source>
        <translation>Die Erweiterung {} ist nicht lesbar ({}).</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n alternative name(s) are listed.</source>
        <translation>
            <numerusform>Nur der erste alternative Name ist aufgeführt.</numerusform>
            <numerusform>Nur die ersten %n alternativen Namen sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other name: {}</source>
        <translation>Anderer Name: {}</translation>
    </message>
    <message>
        <source>Mail address: {}</source>
        <translation>E-Mail-Adresse: {}</translation>
    </message>
    <message>
        <source>DNS name: {}</source>
        <translation>DNS-Name: {}</translation>
    </message>
    <message>
        <source>X.400 address: {}</source>
        <translation>X.400-Adresse: {}</translation>
    </message>
    <message>
        <source>Directory name: {}</source>
        <translation>Verzeichnisname: {}</translation>
    </message>
    <message>
        <source>EDI party name: {}</source>
        <translation>EDI-Parteiname: {}</translation>
    </message>
    <message>
        <source>URL: {}</source>
        <translation>URL: {}</translation>
    </message>
    <message>
        <source>IP address: {}</source>
        <translation>IP-Adresse: {}</translation>
    </message>
    <message>
        <source>Registered ID: {}</source>
        <translation>Registrierte ID: {}</translation>
    </message>
    <message>
        <source>Principal name: {}</source>
        <translation>Prinzipalname: {}</translation>
    </message>
    <message>
        <source>Domain controller: {}</source>
        <translation>Domänencontroller: {}</translation>
    </message>
    <message>
        <source>Security identifier: {}</source>
        <translation>Sicherheits-ID: {}</translation>
    </message>
    <message>
        <source>XMPP address: {}</source>
        <translation>XMPP-Adresse: {}</translation>
    </message>
    <message>
        <source>Service name: {}</source>
        <translation>Dienstname: {}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Name of kind {}: {}</source>
        <translation>Name der Art {}: {}</translation>
    </message>
    <message>
        <source>Other name {}: {}</source>
        <translation>Anderer Name {}: {}</translation>
    </message>
    <message>
        <source>{} with mask {}</source>
        <translation>{} mit Maske {}</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <comment>letters</comment>
        <translation>lateinische und kyrillische</translation>
    </message>
    <message>
        <source>Latin and Greek</source>
        <comment>letters</comment>
        <translation>lateinische und griechische</translation>
    </message>
    <message>
        <source>Latin and Cyrillic and Greek</source>
        <comment>letters</comment>
        <translation>lateinische, kyrillische und griechische</translation>
    </message>
    <message>
        <source>“{}” mixes {} letters, some of which look the same: compare it letter by letter with the name that you expect.</source>
        <translation>„{}“ mischt {} Buchstaben, von denen einige gleich aussehen: Vergleichen Sie den Namen Buchstabe für Buchstabe mit dem, den Sie erwarten.</translation>
    </message>
    <message>
        <source>the keystore ends within an entry</source>
        <translation>der Schlüsselspeicher endet innerhalb eines Eintrags</translation>
    </message>
    <message>
        <source>the keystore holds an entry of an unknown kind</source>
        <translation>der Schlüsselspeicher enthält einen Eintrag unbekannter Art</translation>
    </message>
    <message>
        <source>Hexadecimal digits were read as a certificate.</source>
        <translation>Hexadezimalziffern wurden als Zertifikat gelesen.</translation>
    </message>
    <message>
        <source>Base64 without BEGIN and END lines was read as a certificate.</source>
        <translation>Base64 ohne BEGIN- und END-Zeile wurde als Zertifikat gelesen.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds an empty part.</source>
        <translation>Nicht normgerechte Codierung: Ein Name enthält einen leeren Teil.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name says the same twice in one place.</source>
        <translation>Nicht normgerechte Codierung: Ein Name enthält an einer Stelle zweimal dasselbe.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name could not be read in full ({}).</source>
        <translation>Nicht normgerechte Codierung: Ein Name ist nicht vollständig lesbar ({}).</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds text of another type than it says.</source>
        <translation>Nicht normgerechte Codierung: Ein Name enthält Text eines anderen Typs als angegeben.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds a value of no known type.</source>
        <translation>Nicht normgerechte Codierung: Ein Name enthält einen Wert unbekannten Typs.</translation>
    </message>
    <message>
        <source>Line ends written as \n were mended.</source>
        <translation>Als \n geschriebene Zeilenenden wurden korrigiert.</translation>
    </message>
    <message>
        <source>HTML tags inside a certificate were left out.</source>
        <translation>HTML-Tags in einem Zertifikat wurden weggelassen.</translation>
    </message>
    <message>
        <source>Header lines inside a certificate were left out.</source>
        <translation>Kopfzeilen in einem Zertifikat wurden weggelassen.</translation>
    </message>
    <message>
        <source>Mail quoting was left out.</source>
        <translation>Zitatzeichen aus einer E-Mail wurden weggelassen.</translation>
    </message>
    <message>
        <source>HTML entities were mended.</source>
        <translation>HTML-Entitäten wurden korrigiert.</translation>
    </message>
    <message>
        <source>A missing END line was added.</source>
        <translation>Eine fehlende END-Zeile wurde ergänzt.</translation>
    </message>
    <message>
        <source>A missing BEGIN line was added.</source>
        <translation>Eine fehlende BEGIN-Zeile wurde ergänzt.</translation>
    </message>
    <message>
        <source>The line before a certificate was put in capitals.</source>
        <translation>Die Zeile vor einem Zertifikat wurde in Großbuchstaben gesetzt.</translation>
    </message>
    <message>
        <source>The dashes around a certificate were mended.</source>
        <translation>Die Striche um ein Zertifikat wurden korrigiert.</translation>
    </message>
    <message>
        <source>Spaces inside a certificate were left out.</source>
        <translation>Leerzeichen in einem Zertifikat wurden weggelassen.</translation>
    </message>
    <message>
        <source>A certificate on one line was read.</source>
        <translation>Ein Zertifikat in einer einzigen Zeile wurde gelesen.</translation>
    </message>
    <message>
        <source>Characters that do not belong into a certificate were left out.</source>
        <translation>Zeichen, die nicht in ein Zertifikat gehören, wurden weggelassen.</translation>
    </message>
    <message>
        <source>Base64url was read as base64.</source>
        <translation>Base64url wurde als Base64 gelesen.</translation>
    </message>
    <message>
        <source>The padding at the end of a certificate was mended.</source>
        <translation>Die Füllzeichen am Ende eines Zertifikats wurden korrigiert.</translation>
    </message>
    <message>
        <source>parts of a PKCS#12 file are missing</source>
        <translation>Teile einer PKCS#12-Datei fehlen</translation>
    </message>
    <message>
        <source>the content is missing</source>
        <translation>der Inhalt fehlt</translation>
    </message>
    <message>
        <source>Unreadable key</source>
        <translation>Nicht lesbarer Schlüssel</translation>
    </message>
    <message>
        <source>{}, unreadable</source>
        <comment>a key</comment>
        <translation>{}, nicht lesbar</translation>
    </message>
    <message>
        <source>{} {} bits</source>
        <comment>a key</comment>
        <translation>{} {} Bit</translation>
    </message>
    <message>
        <source>EC curve {}</source>
        <translation>EC-Kurve {}</translation>
    </message>
    <message>
        <source>EC with explicit parameters, {} bits</source>
        <translation>EC mit expliziten Parametern, {} Bit</translation>
    </message>
    <message>
        <source>EC without a named curve</source>
        <translation>EC ohne benannte Kurve</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out before a certificate.</source>
        <translation>
            <numerusform>%n zusätzliches Byte vor einem Zertifikat wurde weggelassen.</numerusform>
            <numerusform>%n zusätzliche Bytes vor einem Zertifikat wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “{}”: {}</source>
        <translation>In „{}“: {}</translation>
    </message>
    <message>
        <source>A PEM block within a PEM block was unpacked.</source>
        <translation>Ein PEM-Block in einem PEM-Block wurde entpackt.</translation>
    </message>
    <message>
        <source>OpenSSL&apos;s trust settings behind a certificate were left out.</source>
        <translation>Vertrauenseinstellungen von OpenSSL hinter einem Zertifikat wurden weggelassen.</translation>
    </message>
    <message>
        <source>A block labelled “{}” was read as what it holds.</source>
        <translation>Ein als „{}“ bezeichneter Block wurde nach seinem Inhalt gelesen.</translation>
    </message>
    <message>
        <source>Certificates joined without a mark were taken apart.</source>
        <translation>Ohne Trennzeichen verbundene Zertifikate wurden getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out behind a certificate.</source>
        <translation>
            <numerusform>%n zusätzliches Byte hinter einem Zertifikat wurde weggelassen.</numerusform>
            <numerusform>%n zusätzliche Bytes hinter einem Zertifikat wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage from a transfer in text mode was undone.</source>
        <translation>Schäden durch eine Übertragung im Textmodus wurden behoben.</translation>
    </message>
    <message>
        <source>A gzip archive was unpacked.</source>
        <translation>Ein gzip-Archiv wurde entpackt.</translation>
    </message>
    <message>
        <source>This is empty: choose the file that holds the certificate.</source>
        <translation>Kein Inhalt: Wählen Sie die Datei, die das Zertifikat enthält.</translation>
    </message>
    <message>
        <source>There is no certificate in this: choose a .cer, .crt, .pem, .der, .p7b or .pfx file.</source>
        <translation>Darin ist kein Zertifikat: Wählen Sie eine Datei vom Typ .cer, .crt, .pem, .der, .p7b oder .pfx.</translation>
    </message>
    <message>
        <source>This is damaged or incomplete: export or copy it again, in full.</source>
        <translation>Beschädigt oder unvollständig: Exportieren oder kopieren Sie es noch einmal vollständig.</translation>
    </message>
    <message>
        <source>This is protected in a way that cannot be opened here: export the certificate alone, without its private key, as .cer.</source>
        <translation>Auf eine Art geschützt, die sich hier nicht öffnen lässt: Exportieren Sie nur das Zertifikat als .cer, ohne den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>This is larger than 32 MB: choose a file that holds certificates only.</source>
        <translation>Größer als 32 MB: Wählen Sie eine Datei, die nur Zertifikate enthält.</translation>
    </message>
    <message>
        <source>There are more than 100,000 certificates in this: choose those that matter.</source>
        <translation>Darin sind mehr als 100.000 Zertifikate: Wählen Sie die relevanten aus.</translation>
    </message>
    <message>
        <source>This is a private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>Dies ist ein privater Schlüssel; er wird weder benötigt noch aufbewahrt: Senden Sie ihn niemals an andere.</translation>
    </message>
    <message>
        <source>This is an encrypted private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>Dies ist ein verschlüsselter privater Schlüssel; er wird weder benötigt noch aufbewahrt: Senden Sie ihn niemals an andere.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate: ask for the certificate that holds it.</source>
        <translation>Dies ist ein öffentlicher Schlüssel ohne Zertifikat: Fordern Sie das Zertifikat an, das ihn enthält.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate: ask the authority that signs it for the certificate.</source>
        <translation>Dies ist eine Zertifikatanforderung (CSR), kein Zertifikat: Fordern Sie das Zertifikat bei der Stelle an, die es signiert.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate: ask its authority for the authority&apos;s certificate.</source>
        <translation>Dies ist eine Sperrliste (CRL), kein Zertifikat: Fordern Sie bei der Stelle deren Zertifikat an.</translation>
    </message>
    <message>
        <source>This is an SSH key, which has no part in TLS: ask for the certificate of the server.</source>
        <translation>Dies ist ein SSH-Schlüssel, der mit TLS nichts zu tun hat: Fordern Sie das Zertifikat des Servers an.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file, not a certificate for TLS: ask for the X.509 certificate.</source>
        <translation>Dies ist eine OpenPGP-Datei, kein Zertifikat für TLS: Fordern Sie das X.509-Zertifikat an.</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate: the download may have needed a sign-in, so download it again in the browser.</source>
        <translation>Dies ist eine Webseite, kein Zertifikat: Vielleicht war für den Download eine Anmeldung nötig; laden Sie es im Browser erneut herunter.</translation>
    </message>
    <message>
        <source>This is protected by a password: enter it to read the certificates.</source>
        <translation>Durch ein Kennwort geschützt: Geben Sie es ein, um die Zertifikate zu lesen.</translation>
    </message>
    <message>
        <source>The password does not open this: enter the one it was exported with.</source>
        <translation>Dieses Kennwort passt nicht: Geben Sie das Kennwort ein, mit dem exportiert wurde.</translation>
    </message>
    <message>
        <source>This holds a private key and no certificate: export the certificate itself as .cer.</source>
        <translation>Darin ist ein privater Schlüssel, aber kein Zertifikat: Exportieren Sie das Zertifikat selbst als .cer.</translation>
    </message>
    <message>
        <source>Opening this would take longer than usual, so it was not opened: open it in the window, or export the certificate alone, without its private key, as .cer.</source>
        <translation>Das Öffnen würde länger als üblich dauern und unterblieb deshalb: Öffnen Sie es im Fenster, oder exportieren Sie nur das Zertifikat als .cer, ohne den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Opening this would take unreasonably long: export the certificate alone, without its private key, as .cer.</source>
        <translation>Das Öffnen würde unverhältnismäßig lange dauern: Exportieren Sie nur das Zertifikat als .cer, ohne den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>This cannot be read: check that it exists and that you may open it.</source>
        <translation>Nicht lesbar: Prüfen Sie, ob es vorhanden ist und ob Sie es öffnen dürfen.</translation>
    </message>
    <message>
        <source>The certificate cannot be taken apart ({}).</source>
        <translation>Das Zertifikat lässt sich nicht zerlegen ({}).</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>Die Signatur ist gültig.</translation>
    </message>
    <message>
        <source>The signature does not verify with this key.</source>
        <translation>Die Signatur passt nicht zu diesem Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate names two different signature algorithms, so its signature means nothing reliable.</source>
        <translation>Das Zertifikat nennt zwei verschiedene Signaturalgorithmen; seine Signatur besagt deshalb nichts Verlässliches.</translation>
    </message>
    <message>
        <source>This computer cannot check signatures of this kind ({}).</source>
        <translation>Dieser Computer kann Signaturen dieser Art nicht prüfen ({}).</translation>
    </message>
    <message>
        <source>The signing key cannot be read.</source>
        <translation>Der signierende Schlüssel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This computer cannot use the signing key ({}).</source>
        <translation>Dieser Computer kann den signierenden Schlüssel nicht verwenden ({}).</translation>
    </message>
    <message>
        <source>The signing key is not valid ({}).</source>
        <translation>Der signierende Schlüssel ist ungültig ({}).</translation>
    </message>
    <message>
        <source>The key is larger than this computer can check (RSA {} bits, exponent {} bits).</source>
        <translation>Der Schlüssel ist größer, als dieser Computer prüfen kann (RSA {} Bit, Exponent {} Bit).</translation>
    </message>
    <message>
        <source>The signature&apos;s hash function is not known here.</source>
        <translation>Die Hashfunktion der Signatur ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The signature&apos;s RSA-PSS parameters are not valid.</source>
        <translation>Die RSA-PSS-Parameter der Signatur sind ungültig.</translation>
    </message>
    <message>
        <source>an unknown mask generation function</source>
        <translation>eine unbekannte Maskenerzeugungsfunktion</translation>
    </message>
    <message>
        <source>parts of a certificate are missing</source>
        <translation>Teile eines Zertifikats fehlen</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number cannot be read.</source>
        <translation>Nicht normgerechte Codierung: Die Seriennummer ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is negative.</source>
        <translation>Nicht normgerechte Codierung: Die Seriennummer ist negativ.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is zero.</source>
        <translation>Nicht normgerechte Codierung: Die Seriennummer ist null.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is longer than 20 bytes.</source>
        <translation>Nicht normgerechte Codierung: Die Seriennummer ist länger als 20 Bytes.</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 mit Bytereihenfolgemarke (BOM)</translation>
    </message>
    <message>
        <source>Old Macintosh line ends were mended.</source>
        <translation>Zeilenenden des alten Macintosh wurden korrigiert.</translation>
    </message>
    <message>
        <source>The text was read as {}.</source>
        <translation>Der Text wurde als {} gelesen.</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>TLS-Client</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>TLS-Server</translation>
    </message>
    <message>
        <source>Object signing</source>
        <translation>Objektsignatur</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>TLS-Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Secure mail authority</source>
        <translation>Zertifizierungsstelle für sichere E-Mail</translation>
    </message>
    <message>
        <source>Object signing authority</source>
        <translation>Zertifizierungsstelle für Objektsignatur</translation>
    </message>
    <message>
        <source>Template: {}</source>
        <translation>Vorlage: {}</translation>
    </message>
    <message>
        <source>Version: {}</source>
        <translation>Version: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s)</source>
        <translation>
            <numerusform>%n Zeitstempel</numerusform>
            <numerusform>%n Zeitstempel</numerusform>
        </translation>
    </message>
    <message>
        <source>A timestamp of an unknown version</source>
        <translation>Ein Zeitstempel unbekannter Version</translation>
    </message>
    <message>
        <source>{}, log {}</source>
        <translation>{}, Protokoll {}</translation>
    </message>
    <message>
        <source>the list of timestamps ends early</source>
        <translation>die Liste der Zeitstempel endet zu früh</translation>
    </message>
    <message>
        <source>“{}” is not a host name such as acme-dev.outsystemsenterprise.com.</source>
        <translation>„{}“ ist kein Hostname wie acme-dev.outsystemsenterprise.com.</translation>
    </message>
    <message>
        <source>{} is OutSystems Developer Cloud, where no certificate can be installed: the server that it calls needs a public one.</source>
        <translation>{} gehört zu OutSystems Developer Cloud, wo kein Zertifikat installiert werden kann: Der aufgerufene Server benötigt ein öffentliches.</translation>
    </message>
    <message>
        <source>{} is a personal environment, and this service is not for those.</source>
        <translation>{} ist eine persönliche Umgebung; für solche gibt es diesen Service nicht.</translation>
    </message>
    <message>
        <source>{} is not ticked.</source>
        <translation>{} ist nicht ausgewählt.</translation>
    </message>
    <message>
        <source>Calls from it to {} will keep failing. Leave it out only if it never connects there.</source>
        <translation>Aufrufe von dort an {} schlagen weiterhin fehl. Lassen Sie diese Umgebung nur weg, wenn sie sich nie dorthin verbindet.</translation>
    </message>
    <message>
        <source>Calls from it to this system will keep failing. Leave it out only if it never connects there.</source>
        <translation>Aufrufe von dort an dieses System schlagen weiterhin fehl. Lassen Sie diese Umgebung nur weg, wenn sie sich nie dorthin verbindet.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not ticked.</source>
        <translation>
            <numerusform>%n Umgebung ist nicht ausgewählt.</numerusform>
            <numerusform>%n Umgebungen sind nicht ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls from {} to {} will keep failing. Leave out only those that never connect there.</source>
        <translation>Aufrufe von {} an {} schlagen weiterhin fehl. Lassen Sie nur die weg, die sich nie dorthin verbinden.</translation>
    </message>
    <message>
        <source>Calls from {} to this system will keep failing. Leave out only those that never connect there.</source>
        <translation>Aufrufe von {} an dieses System schlagen weiterhin fehl. Lassen Sie nur die weg, die sich nie dorthin verbinden.</translation>
    </message>
    <message>
        <source>{} and others</source>
        <translation>{} und anderen</translation>
    </message>
    <message>
        <source>Lines after the first {} are left out.</source>
        <translation>Zeilen nach den ersten {} werden weggelassen.</translation>
    </message>
    <message>
        <source>The same environment is on line {} already.</source>
        <translation>Dieselbe Umgebung steht bereits in Zeile {}.</translation>
    </message>
    <message>
        <source>This line is too long to be the name and address of an environment.</source>
        <translation>Diese Zeile ist zu lang für Name und Adresse einer Umgebung.</translation>
    </message>
    <message>
        <source>This line has neither a name nor an address.</source>
        <translation>Diese Zeile enthält weder einen Namen noch eine Adresse.</translation>
    </message>
    <message>
        <source>Addresses of issuers</source>
        <translation>Adressen von Ausstellern</translation>
    </message>
    <message>
        <source>{} is not asked, since it is no plain http address: ask whoever runs the authority for its certificate.</source>
        <translation>{} wird nicht abgefragt, da es keine einfache http-Adresse ist: Bitten Sie den Betreiber der Zertifizierungsstelle um deren Zertifikat.</translation>
    </message>
    <message>
        <source>{} leads to no plain http address, or on and on: ask whoever runs the authority for its certificate.</source>
        <translation>{} führt zu keiner einfachen http-Adresse oder immer weiter: Bitten Sie den Betreiber der Zertifizierungsstelle um deren Zertifikat.</translation>
    </message>
    <message>
        <source>{} cannot be reached from this computer: ask whoever runs the authority for its certificate.</source>
        <translation>{} ist von diesem Computer aus nicht erreichbar: Bitten Sie den Betreiber der Zertifizierungsstelle um deren Zertifikat.</translation>
    </message>
    <message>
        <source>{} did not answer in full in time: ask whoever runs the authority for its certificate.</source>
        <translation>{} hat nicht rechtzeitig vollständig geantwortet: Bitten Sie den Betreiber der Zertifizierungsstelle um deren Zertifikat.</translation>
    </message>
    <message>
        <source>{} has no file to give: ask whoever runs the authority for its certificate.</source>
        <translation>{} liefert keine Datei: Bitten Sie den Betreiber der Zertifizierungsstelle um deren Zertifikat.</translation>
    </message>
    <message>
        <source>{} gives more than 1 MB, which is no issuer&apos;s certificate: ask whoever runs the authority for its certificate.</source>
        <translation>{} liefert mehr als 1 MB, also kein Zertifikat eines Ausstellers: Bitten Sie den Betreiber der Zertifizierungsstelle um deren Zertifikat.</translation>
    </message>
    <message>
        <source>{} gives certificates of which none is proven to be the issuer: ask whoever runs the authority for its certificate.</source>
        <translation>{} liefert Zertifikate, von denen keines nachweislich der Aussteller ist: Bitten Sie den Betreiber der Zertifizierungsstelle um deren Zertifikat.</translation>
    </message>
    <message>
        <source>Fetched from {}</source>
        <translation>Abgerufen von {}</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate store</source>
        <translation>Zertifikatspeicher dieses Computers</translation>
    </message>
    <message>
        <source>This is not an access token: copy it anew from LifeTime, or create another one.</source>
        <translation>Dies ist kein Zugriffstoken: Kopieren Sie es erneut aus LifeTime, oder erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The answer of LifeTime broke off. Try again.</source>
        <translation>Die Antwort von LifeTime brach ab. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP. Check the address.</source>
        <translation>Was dort antwortet, spricht kein HTTP. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a sentence</comment>
        <translation>{}.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to have it trusted here too.</source>
        <translation>Bitten Sie die Personen, die diesen Computer betreuen, dem Zertifikat auch hier zu vertrauen.</translation>
    </message>
    <message>
        <source>LifeTime is asked over https only: enter it as {}.</source>
        <translation>LifeTime wird nur über https abgefragt: Geben Sie die Adresse als {} ein.</translation>
    </message>
    <message>
        <source>The address of LifeTime has no user name in it: enter the host alone, such as {}.</source>
        <translation>Die Adresse von LifeTime enthält keinen Benutzernamen: Geben Sie nur den Host ein, etwa {}.</translation>
    </message>
    <message>
        <source>Enter the host of one LifeTime alone, such as {}.</source>
        <translation>Geben Sie nur den Host eines einzigen LifeTime ein, etwa {}.</translation>
    </message>
    <message>
        <source>Enter the access token of {}.</source>
        <translation>Geben Sie das Zugriffstoken von {} ein.</translation>
    </message>
    <message>
        <source>The system says: {}.</source>
        <translation>Das System meldet: {}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {}, so the token was not sent.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von {} nicht; das Token wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>LifeTime shows no environments to this token. Give its service account a role that may see them, or add them by hand.</source>
        <translation>LifeTime zeigt mit diesem Token keine Umgebungen. Geben Sie dem Dienstkonto eine Rolle, die sie sehen darf, oder fügen Sie sie von Hand hinzu.</translation>
    </message>
    <message>
        <source>{} answers with a web page instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} antwortet mit einer Webseite statt mit Umgebungen: Eine Anmeldung, ein Proxy oder ein VPN könnte dazwischenliegen. Prüfen Sie die Adresse, und öffnen Sie sie in einem Browser.</translation>
    </message>
    <message>
        <source>{} answers with something else instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} antwortet mit etwas anderem statt mit Umgebungen: Eine Anmeldung, ein Proxy oder ein VPN könnte dazwischenliegen. Prüfen Sie die Adresse, und öffnen Sie sie in einem Browser.</translation>
    </message>
    <message>
        <source>LifeTime does not accept this access token ({}): it was mistyped or replaced, or its service account has no role. Create a new one.</source>
        <translation>LifeTime akzeptiert dieses Zugriffstoken nicht ({}): Es enthält einen Tippfehler, wurde ersetzt, oder das Dienstkonto hat keine Rolle. Erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>{} sends on to {}, and the token was not sent there. If that is your LifeTime, enter its address.</source>
        <translation>{} leitet weiter an {}; dorthin wurde das Token nicht gesendet. Wenn das Ihr LifeTime ist, geben Sie dessen Adresse ein.</translation>
    </message>
    <message>
        <source>{} sends on to another page, such as a login. Enter the address of LifeTime.</source>
        <translation>{} leitet auf eine andere Seite weiter, etwa eine Anmeldung. Geben Sie die Adresse von LifeTime ein.</translation>
    </message>
    <message>
        <source>There is no LifeTime at {}. Enter the host that LifeTime itself opens on, such as acme-lt.outsystemsenterprise.com.</source>
        <translation>Unter {} gibt es kein LifeTime. Geben Sie den Host ein, unter dem sich LifeTime selbst öffnet, etwa acme-lt.outsystemsenterprise.com.</translation>
    </message>
    <message>
        <source>LifeTime could not list its environments: “{}”. Try again later.</source>
        <translation>LifeTime konnte die Umgebungen nicht auflisten: „{}“. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{} answers with status {}. Try again later, or add them by hand.</source>
        <translation>{} antwortet mit Status {}. Versuchen Sie es später erneut, oder fügen Sie die Umgebungen von Hand hinzu.</translation>
    </message>
    <message>
        <source>Only the first {} of {} environments were read.</source>
        <translation>Nur die ersten {} von {} Umgebungen wurden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name or an address (was|were) left out.</source>
        <translation>
            <numerusform>%n ohne Namen oder Adresse wurde weggelassen.</numerusform>
            <numerusform>%n ohne Namen oder Adresse wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es ist nicht lesbar</translation>
    </message>
    <message>
        <source>no reason is known</source>
        <translation>kein Grund bekannt</translation>
    </message>
    <message>
        <source>No encrypted connection came about ({}). Check the address, and whether a proxy or a VPN is on the way.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande ({}). Prüfen Sie die Adresse und ob ein Proxy oder ein VPN dazwischenliegt.</translation>
    </message>
    <message>
        <source>The encrypted connection broke off ({}). Try again, and look whether a proxy or a VPN is on the way.</source>
        <translation>Die verschlüsselte Verbindung brach ab ({}). Versuchen Sie es erneut, und prüfen Sie, ob ein Proxy oder ein VPN dazwischenliegt.</translation>
    </message>
    <message>
        <source>Keep the case number alone: these are several lines.</source>
        <translation>Geben Sie nur die Fallnummer ein: Hier stehen mehrere Zeilen.</translation>
    </message>
    <message>
        <source>Check the case number: it has more than {} characters.</source>
        <translation>Prüfen Sie die Fallnummer: Sie hat mehr als {} Zeichen.</translation>
    </message>
    <message>
        <source>Check the case number: it has no digit.</source>
        <translation>Prüfen Sie die Fallnummer: Sie enthält keine Ziffer.</translation>
    </message>
    <message>
        <source>Add a certificate: drop a file here, browse for one or paste it.</source>
        <translation>Fügen Sie ein Zertifikat hinzu: Ziehen Sie eine Datei hierher, wählen Sie eine aus, oder fügen Sie es ein.</translation>
    </message>
    <message>
        <source>By {}</source>
        <comment>a day</comment>
        <translation>Bis {}</translation>
    </message>
    <message>
        <source>Case {}</source>
        <comment>its number</comment>
        <translation>Fall {}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall eröffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}.</source>
        <translation>
            <numerusform>Das Ziel des Service ist %n Arbeitstag: Ein heute eröffneter Fall soll bis {} erledigt sein.</numerusform>
            <numerusform>Das Ziel des Service sind %n Arbeitstage: Ein heute eröffneter Fall soll bis {} erledigt sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date set.</source>
        <translation>Kein Datum festgelegt.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Wählen Sie diesen oder einen späteren Tag.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}, which is later than the day you chose.</source>
        <translation>
            <numerusform>Das Ziel des Service ist %n Arbeitstag: Ein heute eröffneter Fall soll bis {} erledigt sein, also nach dem von Ihnen gewählten Tag.</numerusform>
            <numerusform>Das Ziel des Service sind %n Arbeitstage: Ein heute eröffneter Fall soll bis {} erledigt sein, also nach dem von Ihnen gewählten Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early.</source>
        <translation>Zu früh.</translation>
    </message>
    <message>
        <source>Enough time.</source>
        <translation>Genug Zeit.</translation>
    </message>
    <message>
        <source>Choose what connects to it.</source>
        <translation>Wählen Sie, was sich damit verbindet.</translation>
    </message>
    <message>
        <source>Enter the address that your app calls, such as erp.acme.internal:443.</source>
        <translation>Geben Sie die Adresse ein, die Ihre App aufruft, etwa erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>Enter the name of your infrastructure, or its activation code from Service Center, Administration, Licensing.</source>
        <translation>Geben Sie den Namen Ihrer Infrastruktur oder deren Aktivierungscode aus Service Center, Administration, Licensing ein.</translation>
    </message>
    <message>
        <source>Enter your name, so that Support knows whom to ask.</source>
        <translation>Geben Sie Ihren Namen ein, damit der Support weiß, an wen er sich wenden kann.</translation>
    </message>
    <message>
        <source>Enter your work email, such as name@acme.example.</source>
        <translation>Geben Sie Ihre geschäftliche E-Mail-Adresse ein, etwa name@acme.example.</translation>
    </message>
    <message>
        <source>Check “{}”: email addresses are separated by commas.</source>
        <translation>Prüfen Sie „{}“: E-Mail-Adressen werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The certificate of {} does not stand for {}: calls by that name fail whatever is installed.</source>
        <translation>Das Zertifikat von {} gilt nicht für {}: Aufrufe unter diesem Namen schlagen unabhängig von installierten Zertifikaten fehl.</translation>
    </message>
    <message>
        <source>Support has installed it.</source>
        <translation>Der Support hat es installiert.</translation>
    </message>
    <message>
        <source>Opened on {}; the target is today.</source>
        <translation>Eröffnet am {}; Zieltag ist heute.</translation>
    </message>
    <message>
        <source>Opened on {}; the target is {}.</source>
        <translation>Eröffnet am {}; Zieltag ist {}.</translation>
    </message>
    <message>
        <source>Opened on {}; the target was {}.</source>
        <translation>Eröffnet am {}; Zieltag war {}.</translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about case {}.</source>
        <translation>
            <numerusform>Zieltag war {}, vor %n Arbeitstag: Fragen Sie den Support nach Fall {}.</numerusform>
            <numerusform>Zieltag war {}, vor %n Arbeitstagen: Fragen Sie den Support nach Fall {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about the case.</source>
        <translation>
            <numerusform>Zieltag war {}, vor %n Arbeitstag: Fragen Sie den Support nach dem Fall.</numerusform>
            <numerusform>Zieltag war {}, vor %n Arbeitstagen: Fragen Sie den Support nach dem Fall.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is the very certificate that is installed already: bring its successor.</source>
        <translation>{} ist genau das Zertifikat, das bereits installiert ist: Fügen Sie das Nachfolgezertifikat hinzu.</translation>
    </message>
    <message>
        <source>None of these has the name of {}, which was installed earlier.</source>
        <translation>Keines davon hat den Namen von {}, das früher installiert wurde.</translation>
    </message>
    <message>
        <source>{} does not last longer than the one that is installed already, which expires on {}.</source>
        <translation>{} gilt nicht länger als das bereits installierte, das am {} abläuft.</translation>
    </message>
    <message>
        <source>it lasts until {} instead of {}</source>
        <translation>gilt bis {} statt bis {}</translation>
    </message>
    <message>
        <source>it is issued by {} instead of {}</source>
        <translation>ausgestellt von {} statt von {}</translation>
    </message>
    <message>
        <source>its key is {} instead of {}</source>
        <translation>Schlüssel {} statt {}</translation>
    </message>
    <message>
        <source>it stands for other names</source>
        <translation>gilt für andere Namen</translation>
    </message>
    <message>
        <source>Compared with the {} that is installed: {}.</source>
        <translation>Im Vergleich zum installierten Zertifikat {}: {}.</translation>
    </message>
    <message>
        <source>a day that cannot be read</source>
        <translation>(nicht lesbares Datum)</translation>
    </message>
    <message>
        <source>Nothing is ticked to be installed.</source>
        <translation>Nichts ist zur Installation ausgewählt.</translation>
    </message>
    <message>
        <source>Tick at least one certificate to install.</source>
        <translation>Wählen Sie mindestens ein Zertifikat zur Installation aus.</translation>
    </message>
    <message>
        <source>Tick at least one environment to install it on.</source>
        <translation>Wählen Sie mindestens eine Umgebung aus, auf der es installiert werden soll.</translation>
    </message>
    <message>
        <source>Open the support case in your browser.</source>
        <translation>Eröffnen Sie den Supportfall im Browser.</translation>
    </message>
    <message>
        <source>Enter the name of this environment as LifeTime shows it.</source>
        <translation>Geben Sie den Namen dieser Umgebung so ein, wie LifeTime ihn anzeigt.</translation>
    </message>
    <message>
        <source>{} is ticked twice.</source>
        <translation>{} ist doppelt ausgewählt.</translation>
    </message>
    <message>
        <source>{} is not run by OutSystems: Support installs nothing there, and whoever looks after its servers has to.</source>
        <translation>{} wird nicht von OutSystems betrieben: Der Support installiert dort nichts; das muss übernehmen, wer die Server betreut.</translation>
    </message>
    <message>
        <source>No name server could say where the proxy {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>Kein Nameserver konnte den Namen des Proxys {} auflösen. Prüfen Sie das Netzwerk dieses Computers, und verbinden Sie dessen VPN, falls der Name intern ist.</translation>
    </message>
    <message>
        <source>No name server could say where {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>Kein Nameserver konnte {} auflösen. Prüfen Sie das Netzwerk dieses Computers, und verbinden Sie dessen VPN, falls der Name intern ist.</translation>
    </message>
    <message>
        <source>The name of the proxy {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>Der Name des Proxys {} wurde nicht gefunden. Prüfen Sie die Schreibweise, und verbinden Sie das VPN, falls der Name intern ist.</translation>
    </message>
    <message>
        <source>The name {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>Der Name {} wurde nicht gefunden. Prüfen Sie die Schreibweise, und verbinden Sie das VPN, falls der Name intern ist.</translation>
    </message>
    <message>
        <source>The server did not expect a TLS handshake. Check the port and the protocol.</source>
        <translation>Der Server hat keinen TLS-Handshake erwartet. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>The server found no TLS settings in common with this program, or has no certificate for this name. Try another server name.</source>
        <translation>Der Server hat keine TLS-Einstellungen mit diesem Programm gemeinsam oder kein Zertifikat für diesen Namen. Versuchen Sie einen anderen Servernamen.</translation>
    </message>
    <message>
        <source>The server wants another kind of certificate. Try another server name.</source>
        <translation>Der Server verlangt eine andere Art von Zertifikat. Versuchen Sie einen anderen Servernamen.</translation>
    </message>
    <message>
        <source>The server does not trust this computer. Ask whoever runs it.</source>
        <translation>Der Server vertraut diesem Computer nicht. Wenden Sie sich an den Betreiber.</translation>
    </message>
    <message>
        <source>The server denies access. Ask whoever runs it.</source>
        <translation>Der Server verweigert den Zugriff. Wenden Sie sich an den Betreiber.</translation>
    </message>
    <message>
        <source>The server found no version of TLS in common with this program, which has 1.0 to 1.3. OutSystems 11 Cloud needs at least TLS 1.2: have the server updated.</source>
        <translation>Der Server hat keine TLS-Version mit diesem Programm gemeinsam, das 1.0 bis 1.3 beherrscht. OutSystems 11 Cloud benötigt mindestens TLS 1.2: Lassen Sie den Server aktualisieren.</translation>
    </message>
    <message>
        <source>The server wants stronger TLS settings than this program has. Ask whoever runs it.</source>
        <translation>Der Server verlangt stärkere TLS-Einstellungen, als dieses Programm bietet. Wenden Sie sich an den Betreiber.</translation>
    </message>
    <message>
        <source>The server has a problem of its own, or no certificate for this name. Try another server name.</source>
        <translation>Der Server hat selbst ein Problem oder kein Zertifikat für diesen Namen. Versuchen Sie einen anderen Servernamen.</translation>
    </message>
    <message>
        <source>The server does not know this server name. Try another server name.</source>
        <translation>Der Server kennt diesen Servernamen nicht. Versuchen Sie einen anderen Servernamen.</translation>
    </message>
    <message>
        <source>The server insists on a certificate of the client. Ask whoever runs it.</source>
        <translation>Der Server besteht auf einem Zertifikat des Clients. Wenden Sie sich an den Betreiber.</translation>
    </message>
    <message>
        <source>The server speaks another application protocol here. Check the port and the protocol.</source>
        <translation>Der Server spricht hier ein anderes Anwendungsprotokoll. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake with alert {}. Check the port and the protocol.</source>
        <translation>Der Server hat den TLS-Handshake mit Alert {} beendet. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>{} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} lehnt die Verbindung ab: Dort lauscht nichts, oder eine Firewall verbietet es. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>{} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>{} ist von hier aus nicht erreichbar. Prüfen Sie die Adresse, und verbinden Sie das VPN.</translation>
    </message>
    <message>
        <source>{} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>{} antwortet nicht. Prüfen Sie die Adresse und ob eine Firewall oder ein VPN dazwischenliegt.</translation>
    </message>
    <message>
        <source>The proxy {} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>Der Proxy {} lehnt die Verbindung ab: Dort lauscht nichts, oder eine Firewall verbietet es. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The proxy {} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>Der Proxy {} ist von hier aus nicht erreichbar. Prüfen Sie die Adresse, und verbinden Sie das VPN.</translation>
    </message>
    <message>
        <source>The proxy {} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>Der Proxy {} antwortet nicht. Prüfen Sie die Adresse und ob eine Firewall oder ein VPN dazwischenliegt.</translation>
    </message>
    <message>
        <source>This computer forbids a connection to {}. Check its firewall.</source>
        <translation>Dieser Computer verbietet eine Verbindung zu {}. Prüfen Sie seine Firewall.</translation>
    </message>
    <message>
        <source>No server is named in this connection string: write the host and its port, as in sql.acme.internal:1433.</source>
        <translation>In dieser Verbindungszeichenfolge ist kein Server genannt: Geben Sie Host und Port ein, etwa sql.acme.internal:1433.</translation>
    </message>
    <message>
        <source>This Oracle address is not encrypted and shows no certificate: write the one that says tcps, which usually is on port 2484.</source>
        <translation>Diese Oracle-Adresse ist nicht verschlüsselt und zeigt kein Zertifikat: Geben Sie die Adresse mit tcps ein, meist auf Port 2484.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>Prüfen Sie die Adresse und ob eine Firewall oder ein VPN dazwischenliegt.</translation>
    </message>
    <message>
        <source>The name was not found in time.</source>
        <translation>Der Name wurde nicht rechtzeitig gefunden.</translation>
    </message>
    <message>
        <source>No connection came about in time.</source>
        <translation>Es kam nicht rechtzeitig eine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server did not answer in time before TLS. Check the port and the protocol: a server that begins with TLS at once says nothing before.</source>
        <translation>Der Server hat vor TLS nicht rechtzeitig geantwortet. Prüfen Sie Port und Protokoll: Ein Server, der sofort mit TLS beginnt, sagt vorher nichts.</translation>
    </message>
    <message>
        <source>The server did not finish the TLS handshake in time.</source>
        <translation>Der Server hat den TLS-Handshake nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server closed the connection when TLS began. Check the port and the protocol, or try another server name.</source>
        <translation>Der Server hat die Verbindung zu Beginn von TLS geschlossen. Prüfen Sie Port und Protokoll, oder versuchen Sie einen anderen Servernamen.</translation>
    </message>
    <message>
        <source>The server showed no certificate. Check the port and the protocol.</source>
        <translation>Der Server hat kein Zertifikat vorgelegt. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>The server sent a certificate that cannot be read. Ask whoever runs it for its certificates as files.</source>
        <translation>Der Server hat ein nicht lesbares Zertifikat gesendet. Bitten Sie den Betreiber um die Zertifikate als Dateien.</translation>
    </message>
    <message>
        <source>The server speaks a version of TLS older than 1.0, which this program cannot read and OutSystems 11 Cloud refuses. Have the server updated.</source>
        <translation>Der Server spricht eine TLS-Version vor 1.0, die dieses Programm nicht lesen kann und OutSystems 11 Cloud ablehnt. Lassen Sie den Server aktualisieren.</translation>
    </message>
    <message>
        <source>The TLS handshake failed ({}). Check the port and the protocol.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen ({}). Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>No server can be asked for the name {}. Correct it.</source>
        <translation>Der Name {} lässt sich bei keinem Server abfragen. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>The name has characters that no server&apos;s name has: write it as a browser shows it.</source>
        <translation>Der Name enthält Zeichen, die kein Servername hat: Geben Sie ihn so ein, wie ein Browser ihn anzeigt.</translation>
    </message>
    <message>
        <source>No server is named: write its address, as in erp.acme.internal:443.</source>
        <translation>Kein Server ist genannt: Geben Sie seine Adresse ein, etwa erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>The address has a dot too many: write it as in erp.acme.internal.</source>
        <translation>Die Adresse hat einen Punkt zu viel: Geben Sie sie in der Form erp.acme.internal ein.</translation>
    </message>
    <message>
        <source>This is not the address of a server: write its host name or IP address, as in erp.acme.internal:443.</source>
        <translation>Dies ist keine Serveradresse: Geben Sie den Hostnamen oder die IP-Adresse ein, etwa erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>No server has a name of more than {} characters: write the host name alone.</source>
        <translation>Kein Servername hat mehr als {} Zeichen: Geben Sie nur den Hostnamen ein.</translation>
    </message>
    <message>
        <source>This is not a whole IP address: write four numbers up to 255, as in 10.20.0.7.</source>
        <translation>Dies ist keine vollständige IP-Adresse: Geben Sie vier Zahlen bis 255 ein, etwa 10.20.0.7.</translation>
    </message>
    <message>
        <source>This is neither an IPv6 address nor a host with its port: write it as in [fd00::7]:443 or erp.acme.internal:443.</source>
        <translation>Dies ist weder eine IPv6-Adresse noch ein Host mit Port: Geben Sie die Adresse in der Form [fd00::7]:443 oder erp.acme.internal:443 ein.</translation>
    </message>
    <message>
        <source>More than {} servers: ask for these when the others are done.</source>
        <translation>Mehr als {} Server: Fragen Sie diese ab, wenn die anderen fertig sind.</translation>
    </message>
    <message>
        <source>This names several servers: write one address alone.</source>
        <translation>Hier sind mehrere Server genannt: Geben Sie nur eine Adresse ein.</translation>
    </message>
    <message>
        <source>This is too long a list of addresses: paste a part of it.</source>
        <translation>Diese Adressliste ist zu lang: Fügen Sie einen Teil davon ein.</translation>
    </message>
    <message>
        <source>The server name must be a name: an IP address is never asked for.</source>
        <translation>Der Servername muss ein Name sein: Nach einer IP-Adresse wird nie gefragt.</translation>
    </message>
    <message>
        <source>This is a certificate or a key, not an address: use Paste for it.</source>
        <translation>Dies ist ein Zertifikat oder ein Schlüssel, keine Adresse: Verwenden Sie dafür „Einfügen“.</translation>
    </message>
    <message>
        <source>This is too long for an address: write it as in erp.acme.internal:443.</source>
        <translation>Dies ist zu lang für eine Adresse: Geben Sie sie in der Form erp.acme.internal:443 ein.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to {}: write it as in erp.acme.internal:443.</source>
        <translation>Der Port muss eine Zahl von 1 bis {} sein: Geben Sie ihn in der Form erp.acme.internal:443 ein.</translation>
    </message>
    <message>
        <source>Several addresses stand here: write one a line, as in erp.acme.internal:443.</source>
        <translation>Hier stehen mehrere Adressen: Geben Sie eine je Zeile ein, etwa erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>No address of a server stands here: write it as in erp.acme.internal:443.</source>
        <translation>Hier steht keine Serveradresse: Geben Sie sie in der Form erp.acme.internal:443 ein.</translation>
    </message>
    <message>
        <source>This can be read in two ways: write the host and its port alone.</source>
        <translation>Dies lässt sich auf zwei Arten lesen: Geben Sie nur Host und Port ein.</translation>
    </message>
    <message>
        <source>The port of this SQL Server instance is needed, since its browser service is not asked: find it in SQL Server Configuration Manager, and write it as in sql.acme.internal:1433.</source>
        <translation>Der Port dieser SQL-Server-Instanz wird benötigt, da ihr Browserdienst nicht abgefragt wird: Sie finden ihn im SQL Server-Konfigurations-Manager. Geben Sie ihn in der Form sql.acme.internal:1433 ein.</translation>
    </message>
    <message>
        <source>This is a named pipe or shared memory, which shows no certificate: write the server&apos;s name and TCP port.</source>
        <translation>Dies ist eine Named Pipe oder gemeinsam genutzter Speicher und zeigt kein Zertifikat: Geben Sie Namen und TCP-Port des Servers ein.</translation>
    </message>
    <message>
        <source>This means the very computer on which it is used: write the server&apos;s own name.</source>
        <translation>Dies bezeichnet den Computer selbst, auf dem es verwendet wird: Geben Sie den eigenen Namen des Servers ein.</translation>
    </message>
    <message>
        <source>Something more came after the server had agreed to TLS</source>
        <translation>Nachdem der Server TLS zugestimmt hatte, kam noch etwas</translation>
    </message>
    <message>
        <source>Check the port and the protocol; somebody on the way may have put it there.</source>
        <translation>Prüfen Sie Port und Protokoll; jemand könnte es unterwegs eingefügt haben.</translation>
    </message>
    <message>
        <source>an FTP server</source>
        <comment>This is not what … answers</comment>
        <translation>ein FTP-Server</translation>
    </message>
    <message>
        <source>Ask its administrator to turn AUTH TLS on, or try port 990 with TLS.</source>
        <translation>Bitten Sie den Administrator, AUTH TLS einzuschalten, oder versuchen Sie Port 990 mit TLS.</translation>
    </message>
    <message>
        <source>The FTP server does not let this computer in</source>
        <translation>Der FTP-Server lässt diesen Computer nicht zu</translation>
    </message>
    <message>
        <source>Try again later, or on a computer that it lets in.</source>
        <translation>Versuchen Sie es später erneut oder auf einem Computer, den er zulässt.</translation>
    </message>
    <message>
        <source>The FTP server does not offer TLS on this port</source>
        <translation>Der FTP-Server bietet auf diesem Port kein TLS an</translation>
    </message>
    <message>
        <source>an IMAP server</source>
        <comment>This is not what … answers</comment>
        <translation>ein IMAP-Server</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 993 with TLS.</source>
        <translation>Bitten Sie den Administrator, STARTTLS einzuschalten, oder versuchen Sie Port 993 mit TLS.</translation>
    </message>
    <message>
        <source>The IMAP server sent this computer away</source>
        <translation>Der IMAP-Server hat diesen Computer abgewiesen</translation>
    </message>
    <message>
        <source>The IMAP server allows no TLS on this port</source>
        <translation>Der IMAP-Server erlaubt auf diesem Port kein TLS</translation>
    </message>
    <message>
        <source>The IMAP server refused TLS</source>
        <translation>Der IMAP-Server hat TLS abgelehnt</translation>
    </message>
    <message>
        <source>an LDAP server</source>
        <comment>This is not what … answers</comment>
        <translation>ein LDAP-Server</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate, or try LDAPS: port 636, or 3269 for a global catalog, with TLS.</source>
        <translation>Bitten Sie den Administrator, dem Server ein Zertifikat zu geben, oder versuchen Sie LDAPS: Port 636, für einen globalen Katalog 3269, mit TLS.</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS ({})</source>
        <translation>Der LDAP-Server hat StartTLS abgelehnt ({})</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS</source>
        <translation>Der LDAP-Server hat StartTLS abgelehnt</translation>
    </message>
    <message>
        <source>a MySQL or MariaDB server</source>
        <comment>This is not what … answers</comment>
        <translation>ein MySQL- oder MariaDB-Server</translation>
    </message>
    <message>
        <source>The database server sent the computer away before TLS</source>
        <translation>Der Datenbankserver hat den Computer vor TLS abgewiesen</translation>
    </message>
    <message>
        <source>Ask its administrator, or try on a computer that it lets in.</source>
        <translation>Wenden Sie sich an den Administrator, oder versuchen Sie es auf einem Computer, den der Server zulässt.</translation>
    </message>
    <message>
        <source>The database server does not offer TLS</source>
        <translation>Der Datenbankserver bietet kein TLS an</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without TLS there is none.</source>
        <translation>Bitten Sie den Administrator, dem Server ein Zertifikat zu geben; ohne TLS gibt es keines.</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STLS on, or try port 995 with TLS.</source>
        <translation>Bitten Sie den Administrator, STLS einzuschalten, oder versuchen Sie Port 995 mit TLS.</translation>
    </message>
    <message>
        <source>The POP3 server sent this computer away</source>
        <translation>Der POP3-Server hat diesen Computer abgewiesen</translation>
    </message>
    <message>
        <source>The POP3 server does not offer TLS on this port</source>
        <translation>Der POP3-Server bietet auf diesem Port kein TLS an</translation>
    </message>
    <message>
        <source>a POP3 server</source>
        <comment>This is not what … answers</comment>
        <translation>ein POP3-Server</translation>
    </message>
    <message>
        <source>The PostgreSQL server does not offer TLS</source>
        <translation>Der PostgreSQL-Server bietet kein TLS an</translation>
    </message>
    <message>
        <source>Ask its administrator to set ssl = on; without TLS there is no certificate.</source>
        <translation>Bitten Sie den Administrator, ssl = on zu setzen; ohne TLS gibt es kein Zertifikat.</translation>
    </message>
    <message>
        <source>The PostgreSQL server answered with an error when it was asked for TLS</source>
        <translation>Der PostgreSQL-Server hat die Anfrage nach TLS mit einem Fehler beantwortet</translation>
    </message>
    <message>
        <source>Its log says why: ask its administrator.</source>
        <translation>Der Grund steht im Protokoll des Servers: Wenden Sie sich an den Administrator.</translation>
    </message>
    <message>
        <source>a PostgreSQL server</source>
        <comment>This is not what … answers</comment>
        <translation>ein PostgreSQL-Server</translation>
    </message>
    <message>
        <source>{}: “{}”. {}</source>
        <comment>what happened, its words, what to do</comment>
        <translation>{}: „{}“. {}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <comment>what happened, what to do</comment>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>The server begins with TLS at once on this port. Choose TLS as its protocol.</source>
        <translation>Der Server beginnt auf diesem Port sofort mit TLS. Wählen Sie TLS als Protokoll.</translation>
    </message>
    <message>
        <source>This is not what {} answers: “{}”. Check the port and the protocol.</source>
        <translation>So antwortet {} nicht: „{}“. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>This is not what {} answers. Check the port and the protocol.</source>
        <translation>So antwortet {} nicht. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>an SMTP server</source>
        <comment>This is not what … answers</comment>
        <translation>ein SMTP-Server</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 465 with TLS.</source>
        <translation>Bitten Sie den Administrator, STARTTLS einzuschalten, oder versuchen Sie Port 465 mit TLS.</translation>
    </message>
    <message>
        <source>The SMTP server does not offer TLS on this port</source>
        <translation>Der SMTP-Server bietet auf diesem Port kein TLS an</translation>
    </message>
    <message>
        <source>The SMTP server does not let this computer in</source>
        <translation>Der SMTP-Server lässt diesen Computer nicht zu</translation>
    </message>
    <message>
        <source>Try on a computer that it lets in.</source>
        <translation>Versuchen Sie es auf einem Computer, den er zulässt.</translation>
    </message>
    <message>
        <source>The SMTP server refused TLS</source>
        <translation>Der SMTP-Server hat TLS abgelehnt</translation>
    </message>
    <message>
        <source>The server closed the connection when it was asked for encryption</source>
        <translation>Der Server hat die Verbindung auf die Anfrage nach Verschlüsselung hin geschlossen</translation>
    </message>
    <message>
        <source>Check the port, or choose SQL Server with strict encryption (TDS 8).</source>
        <translation>Prüfen Sie den Port, oder wählen Sie SQL Server mit strikter Verschlüsselung (TDS 8).</translation>
    </message>
    <message>
        <source>SQL Server refused the connection</source>
        <translation>SQL Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Wenden Sie sich an den Administrator.</translation>
    </message>
    <message>
        <source>SQL Server does not offer encryption (ENCRYPT_NOT_SUP)</source>
        <translation>SQL Server bietet keine Verschlüsselung an (ENCRYPT_NOT_SUP)</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without encryption there is none.</source>
        <translation>Bitten Sie den Administrator, dem Server ein Zertifikat zu geben; ohne Verschlüsselung gibt es keines.</translation>
    </message>
    <message>
        <source>an SQL Server</source>
        <comment>This is not what … answers</comment>
        <translation>ein SQL Server</translation>
    </message>
    <message>
        <source>What the server sent as its certificate cannot be read. Ask whoever runs it.</source>
        <translation>Was der Server als sein Zertifikat gesendet hat, ist nicht lesbar. Wenden Sie sich an den Betreiber.</translation>
    </message>
    <message numerus="yes">
        <source>Not all that it sent can be read: %n left out.</source>
        <translation>
            <numerusform>Nicht alles, was er gesendet hat, ist lesbar: %n ausgelassen.</numerusform>
            <numerusform>Nicht alles, was er gesendet hat, ist lesbar: %n ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a proxy: write it as proxy.example.com:8080 or socks5://proxy.example.com:1080.</source>
        <translation>Dies ist keine Proxyadresse: Geben Sie sie in der Form proxy.example.com:8080 oder socks5://proxy.example.com:1080 ein.</translation>
    </message>
    <message>
        <source>The proxy must be an HTTP or a SOCKS 5 proxy: choose another one.</source>
        <translation>Der Proxy muss ein HTTP- oder SOCKS-5-Proxy sein: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The proxy {} wants a login of a kind that this program does not have. Use another proxy, or save the certificate with a browser.</source>
        <translation>Der Proxy {} verlangt eine Art der Anmeldung, die dieses Programm nicht beherrscht. Verwenden Sie einen anderen Proxy, oder speichern Sie das Zertifikat mit einem Browser.</translation>
    </message>
    <message>
        <source>The proxy {} wants a login. Write the user before its address, as in user@{}, and give the password.</source>
        <translation>Der Proxy {} verlangt eine Anmeldung. Geben Sie den Benutzer vor der Adresse an, also benutzer@{}, und dazu das Kennwort.</translation>
    </message>
    <message>
        <source>The proxy {} refuses the login. Check user and password.</source>
        <translation>Der Proxy {} lehnt die Anmeldung ab. Prüfen Sie Benutzer und Kennwort.</translation>
    </message>
    <message>
        <source>The proxy {} forbids a connection to {}. Ask whoever runs it, or try without it.</source>
        <translation>Der Proxy {} verbietet eine Verbindung zu {}. Wenden Sie sich an den Betreiber, oder versuchen Sie es ohne Proxy.</translation>
    </message>
    <message>
        <source>The proxy {} cannot reach {}. Check the address, or try without the proxy if the server is an internal one.</source>
        <translation>Der Proxy {} kann {} nicht erreichen. Prüfen Sie die Adresse, oder versuchen Sie es ohne Proxy, falls der Server intern ist.</translation>
    </message>
    <message>
        <source>{} refuses the connection of the proxy: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} lehnt die Verbindung des Proxys ab: Dort lauscht nichts, oder eine Firewall verbietet es. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The proxy {} refuses with “{}”. Try without it.</source>
        <translation>Der Proxy {} lehnt mit „{}“ ab. Versuchen Sie es ohne ihn.</translation>
    </message>
    <message>
        <source>{} is no {} proxy. Check its address, its port and its kind.</source>
        <translation>{} ist kein {}-Proxy. Prüfen Sie Adresse, Port und Art des Proxys.</translation>
    </message>
    <message>
        <source>{}:// has no certificate, but the same server may have one on port 443: write {}s:// to ask it.</source>
        <translation>{}:// hat kein Zertifikat, aber derselbe Server hat vielleicht eines auf Port 443: Geben Sie {}s:// ein, um ihn abzufragen.</translation>
    </message>
    <message>
        <source>This kind of address is not known: write the host and its port, as in erp.acme.internal:8443.</source>
        <translation>Diese Art von Adresse ist nicht bekannt: Geben Sie Host und Port ein, etwa erp.acme.internal:8443.</translation>
    </message>
    <message>
        <source>This JDBC address names no server that is known: write the host and its port, as in db.acme.internal:5432.</source>
        <translation>Diese JDBC-Adresse nennt keinen bekannten Server: Geben Sie Host und Port ein, etwa db.acme.internal:5432.</translation>
    </message>
    <message>
        <source>User and password of a SOCKS proxy may have 255 characters. Shorten them.</source>
        <translation>Benutzer und Kennwort eines SOCKS-Proxys dürfen je 255 Zeichen haben. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>SOCKS error {}</source>
        <translation>SOCKS-Fehler {}</translation>
    </message>
    <message>
        <source>The server speaks HTTP without TLS. Use the port for HTTPS.</source>
        <translation>Der Server spricht HTTP ohne TLS. Verwenden Sie den Port für HTTPS.</translation>
    </message>
    <message>
        <source>The server speaks SSH, which has no certificates of this kind. Use another port.</source>
        <translation>Der Server spricht SSH; dort gibt es keine Zertifikate dieser Art. Verwenden Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The server speaks VNC without TLS. Use another port.</source>
        <translation>Der Server spricht VNC ohne TLS. Verwenden Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The server speaks {0} before TLS. Choose {0} as its protocol, or another port.</source>
        <translation>Der Server spricht {0} vor TLS. Wählen Sie {0} als Protokoll oder einen anderen Port.</translation>
    </message>
    <message>
        <source>The server speaks MySQL or MariaDB before TLS. Choose MySQL as its protocol, or another port.</source>
        <translation>Der Server spricht MySQL oder MariaDB vor TLS. Wählen Sie MySQL als Protokoll oder einen anderen Port.</translation>
    </message>
    <message>
        <source>The server speaks no TLS, but something that is no text either. Check the port and the protocol.</source>
        <translation>Der Server spricht kein TLS, aber auch keinen Text. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>The server speaks no TLS: it answers “{}”. Check the port and the protocol.</source>
        <translation>Der Server spricht kein TLS: Er antwortet „{}“. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>The server closed the connection. Check the port and the protocol.</source>
        <translation>Der Server hat die Verbindung geschlossen. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>The proxy closed the connection. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>Der Proxy hat die Verbindung geschlossen. Prüfen Sie seine Adresse und ob er ein HTTP- oder SOCKS-Proxy ist.</translation>
    </message>
    <message>
        <source>The server broke the connection ({}). Check the port and the protocol.</source>
        <translation>Der Server hat die Verbindung abgebrochen ({}). Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>The proxy broke the connection ({}). Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>Der Proxy hat die Verbindung abgebrochen ({}). Prüfen Sie seine Adresse und ob er ein HTTP- oder SOCKS-Proxy ist.</translation>
    </message>
    <message>
        <source>The server sent more than was to be expected. Check the port and the protocol.</source>
        <translation>Der Server hat mehr gesendet als erwartet. Prüfen Sie Port und Protokoll.</translation>
    </message>
    <message>
        <source>The proxy sent more than was to be expected. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>Der Proxy hat mehr gesendet als erwartet. Prüfen Sie seine Adresse und ob er ein HTTP- oder SOCKS-Proxy ist.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>“{}” is no name for a {} file: choose a simpler one.</source>
        <translation>„{}“ ist kein Name für eine {}-Datei: Wählen Sie einen einfacheren.</translation>
    </message>
    <message>
        <source>{} is from an earlier choice and could not be removed: do not send it, and delete it yourself.</source>
        <translation>{} stammt aus einer früheren Auswahl und konnte nicht entfernt werden: Senden Sie diese Datei nicht, und löschen Sie sie selbst.</translation>
    </message>
    <message>
        <source>{} could not be saved because the disk is full: free some space on it, or choose another folder.</source>
        <translation>{} konnte nicht gespeichert werden, weil der Datenträger voll ist: Geben Sie Speicherplatz frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{} could not be saved because its folder {} is not there: connect its drive again, or choose another folder.</source>
        <translation>{} konnte nicht gespeichert werden, weil der Ordner {} fehlt: Verbinden Sie sein Laufwerk wieder, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{} could not be saved because writing to {} is not permitted or another program has the file open: close that program, or choose another folder.</source>
        <translation>{} konnte nicht gespeichert werden, weil das Schreiben in {} nicht erlaubt ist oder ein anderes Programm die Datei geöffnet hat: Schließen Sie dieses Programm, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{} could not be saved in {} ({}): choose another folder.</source>
        <translation>{} konnte nicht in {} gespeichert werden ({}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{} is not there any more: look where it went, or connect its drive again, and choose it once more.</source>
        <translation>{} ist nicht mehr vorhanden: Suchen Sie die Datei, oder verbinden Sie ihr Laufwerk wieder, und wählen Sie sie noch einmal aus.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB and was not read: choose a smaller file.</source>
        <translation>{} ist größer als {} MB und wurde nicht gelesen: Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>{} is a pipe or a device: save what comes from it in a file, and choose that file.</source>
        <translation>{} ist eine Pipe oder ein Gerät: Speichern Sie die Ausgabe in einer Datei, und wählen Sie diese aus.</translation>
    </message>
    <message>
        <source>{} is a folder: choose the files in it.</source>
        <translation>{} ist ein Ordner: Wählen Sie die Dateien darin aus.</translation>
    </message>
    <message>
        <source>{} may not be read by you or is open in another program: close that program, or ask the owner of the file for a copy.</source>
        <translation>{} dürfen Sie nicht lesen, oder ein anderes Programm hat die Datei geöffnet: Schließen Sie dieses Programm, oder bitten Sie den Besitzer um eine Kopie.</translation>
    </message>
    <message>
        <source>{} could not be read ({}): copy it to this computer, and choose the copy.</source>
        <translation>{} ist nicht lesbar ({}): Kopieren Sie die Datei auf diesen Computer, und wählen Sie die Kopie aus.</translation>
    </message>
    <message>
        <source>The draft could not be saved because it would be larger than {} MB: remove the files that are not needed on the first step.</source>
        <translation>Der Entwurf konnte nicht gespeichert werden, weil er größer als {} MB wäre: Entfernen Sie im ersten Schritt die Dateien, die nicht benötigt werden.</translation>
    </message>
    <message>
        <source>The draft could not be saved because {}: remove the files that are not needed on the first step.</source>
        <translation>Der Entwurf konnte nicht gespeichert werden (Grund: {}): Entfernen Sie im ersten Schritt die Dateien, die nicht benötigt werden.</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to open it.</source>
        <translation>{} wurde mit einer neueren Version dieses Programms erstellt und blieb unverändert: Installieren Sie diese Version, um den Entwurf zu öffnen.</translation>
    </message>
    <message>
        <source>{} was left as it is and cannot be opened, because {}: use another copy of it, or begin a new request.</source>
        <translation>{} blieb unverändert und kann nicht geöffnet werden (Grund: {}): Verwenden Sie eine andere Kopie, oder beginnen Sie eine neue Anfrage.</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>größer als {} MB</translation>
    </message>
    <message>
        <source>it is not a draft of this program</source>
        <translation>kein Entwurf dieses Programms</translation>
    </message>
    <message>
        <source>its “version” is none that there ever was</source>
        <translation>„version“ hat einen Wert, den es nie gab</translation>
    </message>
    <message>
        <source>{} is open in another window: go on there, or save a copy.</source>
        <translation>{} ist in einem anderen Fenster geöffnet: Arbeiten Sie dort weiter, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>{} was changed by another program or on another computer, and was left as it is: open it again, or save what you have as a copy.</source>
        <translation>{} wurde von einem anderen Programm oder auf einem anderen Computer geändert und blieb unangetastet: Öffnen Sie den Entwurf erneut, oder speichern Sie Ihren Stand als Kopie.</translation>
    </message>
    <message>
        <source>{} was not brought back because there is a draft of that name again: continue with that one.</source>
        <translation>{} wurde nicht wiederhergestellt, weil es wieder einen Entwurf dieses Namens gibt: Arbeiten Sie damit weiter.</translation>
    </message>
    <message>
        <source>something else stands where an object should be</source>
        <translation>statt eines Objekts steht dort etwas anderes</translation>
    </message>
    <message>
        <source>its “{}” holds half a character</source>
        <translation>„{}“ enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>its “{}” is negative</source>
        <translation>„{}“ ist negativ</translation>
    </message>
    <message>
        <source>its “{}” is not in UTC</source>
        <translation>„{}“ ist nicht in UTC angegeben</translation>
    </message>
    <message>
        <source>its “{}” is missing</source>
        <translation>„{}“ fehlt</translation>
    </message>
    <message>
        <source>its “{}” is of the wrong kind</source>
        <translation>„{}“ hat die falsche Art</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it is cut off or is no JSON at all</source>
        <translation>abgeschnitten oder gar kein JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a field stands in it twice</source>
        <translation>ein Feld kommt doppelt vor</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>eine Zahl darin ist zu lang</translation>
    </message>
    <message>
        <source>it holds {}, which is no number</source>
        <translation>darin steht {}, was keine Zahl ist</translation>
    </message>
    <message>
        <source>its “{}” cannot be read</source>
        <translation>„{}“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>its “{}” has a value that this version does not know</source>
        <translation>„{}“ hat einen Wert, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>it is none that this version writes</source>
        <translation>keine Datei, wie diese Version sie schreibt</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>zu viele Teile</translation>
    </message>
    <message>
        <source>Correct {}: save it as UTF-8 text.</source>
        <translation>Korrigieren Sie {}: Speichern Sie die Datei als UTF-8-Text.</translation>
    </message>
    <message>
        <source>Correct {}: it is larger than {} kB, so it is something else.</source>
        <translation>Korrigieren Sie {}: Die Datei ist größer als {} kB, enthält also etwas anderes.</translation>
    </message>
    <message>
        <source>{} could not be read ({}): make it readable, or move it elsewhere.</source>
        <translation>{} ist nicht lesbar ({}): Machen Sie die Datei lesbar, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>{} does not read back as it was written, so do not send it: save the files in another folder, or on another disk.</source>
        <translation>{} liest sich nicht so zurück, wie die Datei geschrieben wurde; senden Sie sie deshalb nicht: Speichern Sie die Dateien in einem anderen Ordner oder auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>one of its certificates is damaged</source>
        <translation>eines der Zertifikate ist beschädigt</translation>
    </message>
    <message>
        <source>one of its certificates holds a private key</source>
        <translation>eines der Zertifikate enthält einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>its “identity” is not 32 hexadecimal digits</source>
        <translation>„identity“ besteht nicht aus 32 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so the token is kept only until this program ends.</source>
        <translation>Dieser Computer hat derzeit keinen nutzbaren Schlüsselbund; das Token bleibt deshalb nur bis zum Ende dieses Programms erhalten.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so the token is kept only until this program ends.</source>
        <translation>Der Schlüsselbund dieses Computers blieb gesperrt; das Token bleibt deshalb nur bis zum Ende dieses Programms erhalten.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so the token is kept only until this program ends.</source>
        <translation>Der Schlüsselbund dieses Computers meldete einen Fehler oder lehnte ab; das Token bleibt deshalb nur bis zum Ende dieses Programms erhalten.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give the token back as it was saved, so the token is kept only until this program ends.</source>
        <translation>Der Schlüsselbund dieses Computers gab das Token nicht so zurück, wie es gespeichert wurde; das Token bleibt deshalb nur bis zum Ende dieses Programms erhalten.</translation>
    </message>
    <message>
        <source>The token is longer than what this computer&apos;s keychain takes, so the token is kept only until this program ends.</source>
        <translation>Das Token ist länger, als der Schlüsselbund dieses Computers annimmt; es bleibt deshalb nur bis zum Ende dieses Programms erhalten.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so no saved token could be read.</source>
        <translation>Dieser Computer hat derzeit keinen nutzbaren Schlüsselbund; ein gespeichertes Token konnte deshalb nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so no saved token could be read.</source>
        <translation>Der Schlüsselbund dieses Computers blieb gesperrt; ein gespeichertes Token konnte deshalb nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so no saved token could be read.</source>
        <translation>Der Schlüsselbund dieses Computers meldete einen Fehler oder lehnte ab; ein gespeichertes Token konnte deshalb nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so a token that was saved in it earlier stays there.</source>
        <translation>Dieser Computer hat derzeit keinen nutzbaren Schlüsselbund; ein früher darin gespeichertes Token bleibt deshalb dort.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so a token that was saved in it earlier stays there.</source>
        <translation>Der Schlüsselbund dieses Computers blieb gesperrt; ein früher darin gespeichertes Token bleibt deshalb dort.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so a token that was saved in it earlier stays there.</source>
        <translation>Der Schlüsselbund dieses Computers meldete einen Fehler oder lehnte ab; ein früher darin gespeichertes Token bleibt deshalb dort.</translation>
    </message>
    <message>
        <source>{} could not be saved because it would be larger than {} MB: shorten what is entered for the contact.</source>
        <translation>{} konnte nicht gespeichert werden, weil die Datei größer als {} MB wäre: Kürzen Sie die Angaben zum Kontakt.</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to use and change these settings.</source>
        <translation>{} wurde mit einer neueren Version dieses Programms erstellt und blieb unverändert: Installieren Sie diese Version, um die Einstellungen zu nutzen und zu ändern.</translation>
    </message>
    <message>
        <source>{} cannot be read and was set aside as {}: enter your settings again.</source>
        <translation>{} ist nicht lesbar und wurde als {} beiseitegelegt: Geben Sie Ihre Einstellungen erneut ein.</translation>
    </message>
    <message>
        <source>it holds no settings of this program</source>
        <translation>keine Einstellungen dieses Programms</translation>
    </message>
    <message>
        <source>{} is empty: ask for the file again.</source>
        <translation>{} ist leer: Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>There are no files in the folder {}: choose another one.</source>
        <translation>Im Ordner {} sind keine Dateien: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{} is a folder, and of folders no more than {} files are read at once: choose the others by themselves.</source>
        <translation>{} ist ein Ordner; aus Ordnern werden höchstens {} Dateien auf einmal gelesen: Wählen Sie die übrigen einzeln aus.</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>Correct {}: it is not TOML ({}).</source>
        <translation>Korrigieren Sie {}: Die Datei ist kein TOML ({}).</translation>
    </message>
    <message>
        <source>Correct {}: {}</source>
        <translation>Korrigieren Sie {}: {}</translation>
    </message>
    <message>
        <source>“{}” is no setting of the file, which has {}.</source>
        <translation>„{}“ ist keine Einstellung der Datei; möglich sind {}.</translation>
    </message>
    <message>
        <source>the table [fields] is missing.</source>
        <translation>die Tabelle [fields] fehlt.</translation>
    </message>
    <message>
        <source>“{}” is no setting of [fields], which has {}.</source>
        <translation>„{}“ ist keine Einstellung von [fields]; möglich sind {}.</translation>
    </message>
    <message>
        <source>both fields have the same name.</source>
        <translation>beide Felder haben denselben Namen.</translation>
    </message>
    <message>
        <source>address is longer than longest_link.</source>
        <translation>address ist länger als longest_link.</translation>
    </message>
    <message>
        <source>address is not an https address without user, query and fragment.</source>
        <translation>address ist keine https-Adresse ohne Benutzer, Abfrage und Fragment.</translation>
    </message>
    <message>
        <source>fields.{} is not the name of a field.</source>
        <translation>fields.{} ist kein Feldname.</translation>
    </message>
    <message>
        <source>longest_link is not a number from {} to {}.</source>
        <translation>longest_link ist keine Zahl von {} bis {}.</translation>
    </message>
    <message>
        <source>severities is not a list of {} names, for {}.</source>
        <translation>severities ist keine Liste mit {} Namen, für {}.</translation>
    </message>
    <message>
        <source>one of severities</source>
        <translation>einer der Namen in severities</translation>
    </message>
    <message>
        <source>two of severities have the same name.</source>
        <translation>zwei der Namen in severities sind gleich.</translation>
    </message>
    <message>
        <source>Search here by the name or activation code, and choose the infrastructure with the environments of this request.</source>
        <translation>Suchen Sie hier nach dem Namen oder dem Aktivierungscode, und wählen Sie die Infrastruktur mit den Umgebungen dieser Anfrage.</translation>
    </message>
    <message>
        <source>Choose this type of case, since it is the one for OutSystems Cloud services.</source>
        <translation>Wählen Sie diese Art von Fall; sie ist für OutSystems Cloud Services vorgesehen.</translation>
    </message>
    <message>
        <source>Paste the subject where the portal asks for one.</source>
        <translation>Fügen Sie den Betreff ein, wo das Portal danach fragt.</translation>
    </message>
    <message>
        <source>Paste the whole text where the portal asks what you need.</source>
        <translation>Fügen Sie den ganzen Text ein, wo das Portal fragt, was Sie benötigen.</translation>
    </message>
    <message>
        <source>Attach every .cer file, or the ZIP with all of them where the portal does not take those.</source>
        <translation>Hängen Sie alle .cer-Dateien an oder, wo das Portal diese nicht annimmt, die ZIP-Datei mit allen.</translation>
    </message>
    <message>
        <source>Write them as +1-541-754-3010, with commas between several.</source>
        <translation>Schreiben Sie sie in der Form +1-541-754-3010, mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Separate your colleagues’ emails with commas.</source>
        <translation>Trennen Sie die E-Mail-Adressen Ihrer Kolleginnen und Kollegen durch Kommas.</translation>
    </message>
    <message>
        <source>the tables [[steps]] are missing.</source>
        <translation>die Tabellen [[steps]] fehlen.</translation>
    </message>
    <message>
        <source>the step “{}” stands in it twice.</source>
        <translation>der Schritt „{}“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>{} is not a text of 1 to {} characters.</source>
        <translation>{} ist kein Text mit 1 bis {} Zeichen.</translation>
    </message>
    <message>
        <source>“{}” is no setting of a step, which has {}.</source>
        <translation>„{}“ ist keine Einstellung eines Schritts; möglich sind {}.</translation>
    </message>
    <message>
        <source>heading of the step “{}”</source>
        <translation>die Überschrift (heading) des Schritts „{}“</translation>
    </message>
    <message>
        <source>hint of the step “{}”</source>
        <translation>der Hinweis (hint) des Schritts „{}“</translation>
    </message>
    <message>
        <source>“{}” is no key of a step; there are {}.</source>
        <translation>„{}“ ist kein Schlüssel (key) eines Schritts; möglich sind {}.</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a whole sentence</comment>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{} may not be used by a server (extended key usage): clients refuse it.</source>
        <translation>{} darf nicht von einem Server verwendet werden (erweiterte Schlüsselverwendung): Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>{} signed another certificate without being an authority (basic constraints, key usage): clients refuse it.</source>
        <translation>{} hat ein anderes Zertifikat signiert, ohne eine Zertifizierungsstelle zu sein (Basiseinschränkungen, Schlüsselverwendung): Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>{} allows {} authorities below it, and there are {} (path length): clients refuse it.</source>
        <translation>{} erlaubt {} Stellen unter sich, vorhanden sind {} (Pfadlänge): Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>{} may not vouch for servers (extended key usage): clients refuse it.</source>
        <translation>{} darf nicht für Server bürgen (erweiterte Schlüsselverwendung): Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>{} may not issue for {} (name constraints): clients refuse it.</source>
        <translation>{} darf keine Zertifikate für {} ausstellen (Namenseinschränkungen): Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>the RSA key of {} has {} bits</source>
        <translation>der RSA-Schlüssel von {} hat {} Bit</translation>
    </message>
    <message>
        <source>{} is signed with {}</source>
        <translation>{} ist mit {} signiert</translation>
    </message>
    <message numerus="yes">
        <source>%n authorit(y|ies)</source>
        <translation>
            <numerusform>%n Zertifizierungsstelle</numerusform>
            <numerusform>%n Zertifizierungsstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>Our OutSystems 11 apps fail with “Could not establish trust relationship for the SSL/TLS secure channel” when they call this server.</source>
        <translation>Unsere Apps in OutSystems 11 scheitern mit der Meldung „Could not establish trust relationship for the SSL/TLS secure channel“, wenn sie diesen Server aufrufen.</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of the chain of this certificate, which “{}” issued:</source>
        <translation>bitte senden Sie uns das Stammzertifikat an der Spitze der Kette dieses Zertifikats, das „{}“ ausgestellt hat:</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of each of these chains:</source>
        <translation>bitte senden Sie uns das Stammzertifikat an der Spitze jeder dieser Ketten:</translation>
    </message>
    <message>
        <source>We need the certificate that is signed with its own key (subject and issuer are the same), as .cer or .pem, without any private key. OutSystems Support will install it as trusted root.</source>
        <translation>Wir benötigen das Zertifikat, das mit seinem eigenen Schlüssel signiert ist (Antragsteller und Aussteller sind gleich), als .cer oder .pem, ohne privaten Schlüssel. Der OutSystems Support wird es als vertrauenswürdiges Stammzertifikat installieren.</translation>
    </message>
    <message>
        <source>this certificate ends, and we need its successor before OutSystems Support can install it:</source>
        <translation>dieses Zertifikat läuft ab, und wir benötigen das Nachfolgezertifikat, bevor der OutSystems Support es installieren kann:</translation>
    </message>
    <message>
        <source>Please send us the new one as .cer or .pem, without any private key, and tell us from when on it is in use.</source>
        <translation>Bitte senden Sie uns das neue Zertifikat als .cer oder .pem, ohne privaten Schlüssel, und teilen Sie uns mit, ab wann es verwendet wird.</translation>
    </message>
    <message>
        <source>the certificate of your server has expired:</source>
        <translation>das Zertifikat Ihres Servers ist abgelaufen:</translation>
    </message>
    <message>
        <source>Please renew it. If another authority issues the new one, please send us its root certificate.</source>
        <translation>Bitte erneuern Sie es. Falls eine andere Zertifizierungsstelle das neue ausstellt, senden Sie uns bitte deren Stammzertifikat.</translation>
    </message>
    <message>
        <source>this certificate is not valid yet:</source>
        <translation>dieses Zertifikat ist noch nicht gültig:</translation>
    </message>
    <message>
        <source>Please send us the one that is in use until then, or tell us when the server will present this one.</source>
        <translation>Bitte senden Sie uns das Zertifikat, das bis dahin verwendet wird, oder teilen Sie uns mit, ab wann der Server dieses vorlegt.</translation>
    </message>
    <message>
        <source>clients on Windows do not accept this certificate:</source>
        <translation>Clients unter Windows akzeptieren dieses Zertifikat nicht:</translation>
    </message>
    <message>
        <source>Please replace it: RSA with 2048 bits or more, or EC P-256, signed with SHA-256.</source>
        <translation>Bitte ersetzen Sie es: RSA mit 2048 Bit oder mehr oder EC P-256, signiert mit SHA-256.</translation>
    </message>
    <message>
        <source>clients refuse this chain of certificates: {}</source>
        <translation>Clients lehnen diese Zertifikatkette ab: {}</translation>
    </message>
    <message>
        <source>Please issue certificates without this fault.</source>
        <translation>Bitte stellen Sie Zertifikate ohne diesen Fehler aus.</translation>
    </message>
    <message>
        <source>your server {} speaks {} and nothing newer; this is its certificate:</source>
        <translation>Ihr Server {} unterstützt {} und nichts Neueres; dies ist sein Zertifikat:</translation>
    </message>
    <message>
        <source>Please enable TLS 1.2 or TLS 1.3: OutSystems 11 Cloud has permanently disabled older versions.</source>
        <translation>Bitte aktivieren Sie TLS 1.2 oder TLS 1.3: OutSystems 11 Cloud hat ältere Versionen dauerhaft abgeschaltet.</translation>
    </message>
    <message>
        <source>we call your server as {}, and its certificate does not stand for that name:</source>
        <translation>wir rufen Ihren Server als {} auf; sein Zertifikat gilt jedoch nicht für diesen Namen:</translation>
    </message>
    <message>
        <source>Please issue one with {} among its subject alternative names, or tell us the name by which we should call it.</source>
        <translation>Bitte stellen Sie eines aus, das {} unter den alternativen Antragstellernamen enthält, oder teilen Sie uns mit, unter welchem Namen wir den Server aufrufen sollen.</translation>
    </message>
    <message>
        <source>your server does not send all intermediate certificates with its own:</source>
        <translation>Ihr Server sendet mit seinem eigenen Zertifikat nicht alle Zwischenzertifikate:</translation>
    </message>
    <message>
        <source>Please configure it to send the second and any further one together with the first (RFC 8446, 4.4.2).</source>
        <translation>Bitte konfigurieren Sie ihn so, dass er das zweite und alle weiteren zusammen mit dem ersten sendet (RFC 8446, 4.4.2).</translation>
    </message>
    <message>
        <source>Windows does not trust “{}” for servers, which is at the top of the chain of this certificate:</source>
        <translation>Windows vertraut dem Stammzertifikat „{}“ an der Spitze der Kette dieses Zertifikats nicht für Server:</translation>
    </message>
    <message>
        <source>Please replace it by one of an authority in Microsoft&apos;s Trusted Root Program.</source>
        <translation>Bitte ersetzen Sie es durch eines von einer Zertifizierungsstelle aus dem Microsoft Trusted Root Program.</translation>
    </message>
    <message>
        <source>from our network we see this certificate, which our own inspection made:</source>
        <translation>in unserem Netzwerk sehen wir dieses Zertifikat, das unsere eigene TLS-Prüfung erzeugt hat:</translation>
    </message>
    <message>
        <source>Please send us the certificate that the server really presents, with its chain up to the root, without any private key.</source>
        <translation>Bitte senden Sie uns das Zertifikat, das der Server tatsächlich vorlegt, mit seiner Kette bis zum Stammzertifikat, ohne privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>  Subject: {}</source>
        <translation>  Antragsteller: {}</translation>
    </message>
    <message>
        <source>  Issuer: {}</source>
        <translation>  Aussteller: {}</translation>
    </message>
    <message>
        <source>  Thumbprint (SHA-1): {}</source>
        <translation>  Fingerabdruck (SHA-1): {}</translation>
    </message>
    <message>
        <source>  Valid until: {}</source>
        <translation>  Gültig bis: {}</translation>
    </message>
    <message>
        <source>Self-managed servers are yours to set up: no case is needed</source>
        <translation>Selbst verwaltete Server richten Sie selbst ein: Ein Fall ist nicht nötig</translation>
    </message>
    <message>
        <source>OutSystems Support installs certificates in OutSystems 11 Cloud only.</source>
        <translation>Der OutSystems Support installiert Zertifikate nur in OutSystems 11 Cloud.</translation>
    </message>
    <message>
        <source>Install the certificate on every front-end as OutSystems&apos; own article shows.</source>
        <translation>Installieren Sie das Zertifikat auf jedem Front-End, wie der Artikel von OutSystems es zeigt.</translation>
    </message>
    <message>
        <source>OutSystems Developer Cloud takes public certificates only</source>
        <translation>OutSystems Developer Cloud nimmt nur öffentliche Zertifikate an</translation>
    </message>
    <message>
        <source>No certificate can be installed there: the system that is called must have one that a public authority signed.</source>
        <translation>Dort kann kein Zertifikat installiert werden: Das aufgerufene System muss eines haben, das eine öffentliche Zertifizierungsstelle signiert hat.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of a public authority.</source>
        <translation>Bitten Sie den Betreiber des Servers um ein Zertifikat einer öffentlichen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{} has expired</source>
        <translation>{} ist abgelaufen</translation>
    </message>
    <message>
        <source>It ended on {}. An expired certificate is not trusted, whatever is installed.</source>
        <translation>Letzter Tag der Gültigkeit war der {}. Einem abgelaufenen Zertifikat wird nicht vertraut, unabhängig von installierten Zertifikaten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew its certificate.</source>
        <translation>Bitten Sie den Betreiber des Servers, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>Ask for its successor before opening a case.</source>
        <translation>Fordern Sie das Nachfolgezertifikat an, bevor Sie einen Fall eröffnen.</translation>
    </message>
    <message>
        <source>{} expires on {}, before it could be installed</source>
        <translation>{} läuft am {} ab, bevor es installiert werden könnte</translation>
    </message>
    <message>
        <source>The service&apos;s target is five business days. An expired certificate is not trusted even where it is installed.</source>
        <translation>Das Ziel des Service sind fünf Arbeitstage. Einem abgelaufenen Zertifikat wird nicht vertraut, auch wenn es installiert ist.</translation>
    </message>
    <message>
        <source>Ask for its successor, and open the case with that.</source>
        <translation>Fordern Sie das Nachfolgezertifikat an, und eröffnen Sie den Fall damit.</translation>
    </message>
    <message>
        <source>{} is not valid before {}</source>
        <translation>{} ist nicht vor dem {} gültig</translation>
    </message>
    <message>
        <source>Until then connections keep failing, whatever is installed.</source>
        <translation>Bis dahin schlagen Verbindungen weiterhin fehl, unabhängig von installierten Zertifikaten.</translation>
    </message>
    <message>
        <source>Wait for that day, or ask for the certificate that is in use until then.</source>
        <translation>Warten Sie bis zu diesem Tag, oder fordern Sie das Zertifikat an, das bis dahin verwendet wird.</translation>
    </message>
    <message>
        <source>{} ends before it begins</source>
        <translation>{} läuft ab, bevor es gültig wird</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es läuft ab, bevor es gültig wird.</translation>
    </message>
    <message>
        <source>{} has dates that cannot be read</source>
        <translation>{} enthält nicht lesbare Daten zur Gültigkeit</translation>
    </message>
    <message>
        <source>It has dates that cannot be read.</source>
        <translation>Die Daten zu seiner Gültigkeit sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Windows does not trust such a certificate, whatever is installed.</source>
        <translation>Windows vertraut einem solchen Zertifikat nicht, unabhängig von installierten Zertifikaten.</translation>
    </message>
    <message>
        <source>Ask for a correct certificate.</source>
        <translation>Fordern Sie ein korrektes Zertifikat an.</translation>
    </message>
    <message>
        <source>The certificate does not stand for {}</source>
        <translation>Das Zertifikat gilt nicht für {}</translation>
    </message>
    <message>
        <source>It stands for {}. A client that asks for another name refuses it, whatever is installed.</source>
        <translation>Es gilt für {}. Ein Client, der nach einem anderen Namen fragt, lehnt es ab, unabhängig von installierten Zertifikaten.</translation>
    </message>
    <message>
        <source>Call the server by a name in its certificate, or ask for a certificate with this name.</source>
        <translation>Rufen Sie den Server unter einem Namen aus seinem Zertifikat auf, oder fordern Sie ein Zertifikat mit diesem Namen an.</translation>
    </message>
    <message>
        <source>{} speaks {} only, which OutSystems 11 Cloud refuses</source>
        <translation>{} unterstützt nur {}; OutSystems 11 Cloud lehnt das ab</translation>
    </message>
    <message>
        <source>Its front-ends speak TLS 1.2 and 1.3. Calls fail whatever is installed, with “Could not create SSL/TLS secure channel”.</source>
        <translation>Die Front-Ends unterstützen TLS 1.2 und 1.3. Aufrufe schlagen unabhängig von installierten Zertifikaten fehl, mit der Meldung „Could not create SSL/TLS secure channel“.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to enable TLS 1.2 or 1.3; a certificate may be needed after that.</source>
        <translation>Bitten Sie den Betreiber des Servers, TLS 1.2 oder 1.3 zu aktivieren; danach wird möglicherweise noch ein Zertifikat benötigt.</translation>
    </message>
    <message>
        <source>The certificate is too weak for Windows</source>
        <translation>Das Zertifikat ist zu schwach für Windows</translation>
    </message>
    <message>
        <source>Windows refuses it, whatever is installed: {}.</source>
        <translation>Windows lehnt es unabhängig von installierten Zertifikaten ab: {}.</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA key of 2048 bits or more, signed with SHA-256.</source>
        <translation>Fordern Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit an, signiert mit SHA-256.</translation>
    </message>
    <message>
        <source>Windows refuses it: {}.</source>
        <translation>Windows lehnt es ab: {}.</translation>
    </message>
    <message numerus="yes">
        <source>Clients refuse the chains of %n certificate(s), whatever is installed</source>
        <translation>
            <numerusform>Clients lehnen die Kette von %n Zertifikat ab, auch nach einer Installation</numerusform>
            <numerusform>Clients lehnen die Ketten von %n Zertifikaten ab, auch nach einer Installation</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients refuse the chain of {}, whatever is installed</source>
        <translation>Clients lehnen die Kette von {} ab, auch nach einer Installation</translation>
    </message>
    <message>
        <source>Ask whoever runs the certificate authority for a chain without this fault.</source>
        <translation>Bitten Sie den Betreiber der Zertifizierungsstelle um eine Kette ohne diesen Fehler.</translation>
    </message>
    <message>
        <source>It was made on the way to the server.</source>
        <translation>Es wurde auf dem Weg zum Server erzeugt.</translation>
    </message>
    <message>
        <source>OutSystems Cloud does not come that way, so installing it would help nothing.</source>
        <translation>OutSystems Cloud nimmt diesen Weg nicht; es dort zu installieren, würde nichts nützen.</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection ({}), not the server&apos;s</source>
        <translation>Dies ist das Zertifikat der TLS-Prüfung Ihres eigenen Netzwerks ({}), nicht das des Servers</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection, not the server&apos;s</source>
        <translation>Dies ist das Zertifikat der TLS-Prüfung Ihres eigenen Netzwerks, nicht das des Servers</translation>
    </message>
    <message>
        <source>{} also signs what public sites present to this computer.</source>
        <translation>{} signiert auch, was öffentliche Websites diesem Computer vorlegen.</translation>
    </message>
    <message>
        <source>Get the certificate from the people who run the server, or fetch it from a network without inspection.</source>
        <translation>Lassen Sie sich das Zertifikat vom Betreiber des Servers geben, oder rufen Sie es aus einem Netzwerk ohne TLS-Prüfung ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) for signing in: another procedure applies</source>
        <translation>
            <numerusform>%n Zertifikat dient der Anmeldung: Dafür gilt ein anderes Verfahren</numerusform>
            <numerusform>%n Zertifikate dienen der Anmeldung: Dafür gilt ein anderes Verfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is for signing in: another procedure applies</source>
        <translation>{} dient der Anmeldung: Dafür gilt ein anderes Verfahren</translation>
    </message>
    <message>
        <source>It is a client certificate, with which an app proves who it is. It does not make a server trusted.</source>
        <translation>Es ist ein Clientzertifikat, mit dem eine App ihre Identität nachweist. Es macht keinen Server vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Send it by OutSystems&apos; procedure for client certificates: as .pfx with password and TripleDES-SHA1 encryption, since AES256-SHA256 is not supported there.</source>
        <translation>Senden Sie es nach dem Verfahren von OutSystems für Clientzertifikate: als .pfx mit Kennwort und TripleDES-SHA1-Verschlüsselung, da AES256-SHA256 dort nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The server does not send it, so it has to be installed as well: in Intermediate Certification Authorities, not in the trusted root store.</source>
        <translation>Der Server sendet es nicht mit; deshalb muss es ebenfalls installiert werden: unter „Zwischenzertifizierungsstellen“, nicht im Stammzertifikatspeicher.</translation>
    </message>
    <message>
        <source>Windows trusts it already: it is on Microsoft&apos;s list.</source>
        <translation>Windows vertraut ihm bereits: Es steht auf der Liste von Microsoft.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list does not let it vouch for this, and neither should you.</source>
        <translation>Nach der Liste von Microsoft darf es dafür nicht bürgen, und auch Sie sollten es nicht zulassen.</translation>
    </message>
    <message>
        <source>It has expired, and is not trusted even where it is installed.</source>
        <translation>Es ist abgelaufen; ihm wird nicht vertraut, auch wenn es installiert ist.</translation>
    </message>
    <message>
        <source>Signed with its own key, so Windows takes it as a trust anchor.</source>
        <translation>Mit dem eigenen Schlüssel signiert; Windows akzeptiert es deshalb als Vertrauensanker.</translation>
    </message>
    <message>
        <source>Each renewal of it needs a new case.</source>
        <translation>Jede Erneuerung erfordert einen neuen Fall.</translation>
    </message>
    <message>
        <source>It is not needed for what is asked here.</source>
        <translation>Es wird für diese Anfrage nicht benötigt.</translation>
    </message>
    <message>
        <source>So it is not offered for the root store.</source>
        <translation>Deshalb wird es nicht für den Stammzertifikatspeicher angeboten.</translation>
    </message>
    <message>
        <source>Issued by {}. Windows trusts it already, by a root on Microsoft&apos;s list.</source>
        <translation>Ausgestellt von {}. Windows vertraut ihm bereits, durch ein Stammzertifikat auf der Liste von Microsoft.</translation>
    </message>
    <message>
        <source>{}, at the top of its chain, is installed instead.</source>
        <translation>{}, an der Spitze seiner Kette, wird stattdessen installiert.</translation>
    </message>
    <message>
        <source>{} is at the top of its chain.</source>
        <translation>{} steht an der Spitze seiner Kette.</translation>
    </message>
    <message>
        <source>Its chain comes to no end: ask whoever runs it for the root certificate.</source>
        <translation>Seine Kette hat kein Ende: Bitten Sie den Betreiber um das Stammzertifikat.</translation>
    </message>
    <message>
        <source>What stands above it cannot be told: ask whoever runs it for the root certificate.</source>
        <translation>Was darüber steht, lässt sich nicht feststellen: Bitten Sie den Betreiber um das Stammzertifikat.</translation>
    </message>
    <message>
        <source>At the top of its chain, {} was issued by {}, which is missing.</source>
        <translation>An der Spitze seiner Kette wurde {} von {} ausgestellt; dieses Zertifikat fehlt.</translation>
    </message>
    <message>
        <source>Ask for the certificate of {}.</source>
        <translation>Fordern Sie das Zertifikat von {} an.</translation>
    </message>
    <message>
        <source>It bears its issuer&apos;s name, but is not signed with its own key, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Es trägt den Namen seines Ausstellers, ist aber nicht mit dem eigenen Schlüssel signiert; Windows akzeptiert es deshalb nicht als Vertrauensanker. Im Stammzertifikatspeicher kann es die Anmeldung mit Clientzertifikaten bei IIS stören (Microsoft KB 2802568).</translation>
    </message>
    <message>
        <source>Issued by {}, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Ausgestellt von {}; Windows akzeptiert es deshalb nicht als Vertrauensanker. Im Stammzertifikatspeicher kann es die Anmeldung mit Clientzertifikaten bei IIS stören (Microsoft KB 2802568).</translation>
    </message>
    <message>
        <source>the certificate of the issuer is missing</source>
        <translation>das Zertifikat des Ausstellers fehlt</translation>
    </message>
    <message>
        <source>self-signed, and not trusted</source>
        <translation>selbstsigniert und nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>untrusted root</source>
        <translation>nicht vertrauenswürdiges Stammzertifikat</translation>
    </message>
    <message>
        <source>an issuer in the chain is not an authority</source>
        <translation>ein Aussteller in der Kette ist keine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>an authority may not have others below it</source>
        <translation>eine Zertifizierungsstelle darf keine weiteren unter sich haben</translation>
    </message>
    <message>
        <source>the authority may not issue for this name</source>
        <translation>die Zertifizierungsstelle darf nicht für diesen Namen ausstellen</translation>
    </message>
    <message>
        <source>a key is too weak</source>
        <translation>ein Schlüssel ist zu schwach</translation>
    </message>
    <message>
        <source>the key of an authority is too weak</source>
        <translation>der Schlüssel einer Zertifizierungsstelle ist zu schwach</translation>
    </message>
    <message>
        <source>a signature is too weak</source>
        <translation>eine Signatur ist zu schwach</translation>
    </message>
    <message>
        <source>not trusted by Microsoft</source>
        <translation>nicht von Microsoft als vertrauenswürdig eingestuft</translation>
    </message>
    <message>
        <source>OpenSSL cannot read a certificate in the chain</source>
        <translation>OpenSSL kann ein Zertifikat in der Kette nicht lesen</translation>
    </message>
    <message>
        <source>Trust in {} is trust in everything that it signs, for every app on these servers: name only the environments that need it.</source>
        <translation>Wer {} vertraut, vertraut allem, was damit signiert wird, für jede App auf diesen Servern: Nennen Sie nur die Umgebungen, die es benötigen.</translation>
    </message>
    <message>
        <source>A private key came along and was dropped. If your app signs in with this certificate, that is another procedure, for client certificates.</source>
        <translation>Ein privater Schlüssel war dabei und wurde verworfen. Falls sich Ihre App mit diesem Zertifikat anmeldet, gilt ein anderes Verfahren: das für Clientzertifikate.</translation>
    </message>
    <message>
        <source>{} has no subject alternative name: .NET still compares the common name, other clients refuse it.</source>
        <translation>{} hat keinen alternativen Antragstellernamen: .NET vergleicht noch den allgemeinen Namen (CN), andere Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>{} asks clients for a certificate, which most servers do without. If it insists on one, that is another procedure, for client certificates.</source>
        <translation>{} fragt Clients nach einem Zertifikat; die meisten Server tun das nicht. Falls der Server darauf besteht, gilt ein anderes Verfahren: das für Clientzertifikate.</translation>
    </message>
    <message>
        <source>SQL Server made this certificate by itself and makes another one at each start: installing it will not last. Give SQL Server a certificate of its own first.</source>
        <translation>SQL Server hat dieses Zertifikat selbst erzeugt und erzeugt bei jedem Start ein anderes: Es zu installieren, hält nicht vor. Geben Sie SQL Server zuerst ein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>{} ends on {}. Its successor needs no new case as long as the same authority signs it.</source>
        <translation>{} läuft am {} ab. Der Nachfolger erfordert keinen neuen Fall, solange dieselbe Zertifizierungsstelle ihn signiert.</translation>
    </message>
    <message numerus="yes">
        <source>{} is valid for %n year(s); some clients refuse more than 825 days.</source>
        <translation>
            <numerusform>{} ist %n Jahr gültig; einige Clients lehnen mehr als 825 Tage ab.</numerusform>
            <numerusform>{} ist %n Jahre gültig; einige Clients lehnen mehr als 825 Tage ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The RSA key of {} has {} bits; 2048 is the least today.</source>
        <translation>Der RSA-Schlüssel von {} hat {} Bit; heute sind 2048 das Minimum.</translation>
    </message>
    <message>
        <source>{} is signed with SHA-1, which more and more clients refuse.</source>
        <translation>{} ist mit SHA-1 signiert; immer mehr Clients lehnen das ab.</translation>
    </message>
    <message>
        <source>{} has a key of the kind {}, which Windows may not accept in TLS: try it before you rely on it.</source>
        <translation>{} hat einen Schlüssel der Art {}, den Windows in TLS möglicherweise nicht akzeptiert: Probieren Sie es aus, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>{} is limited to names below {}, which also limits what trust in it risks.</source>
        <translation>{} ist auf Namen unterhalb von {} beschränkt; das begrenzt auch das Risiko, ihm zu vertrauen.</translation>
    </message>
    <message>
        <source>{} is limited to all but names below {}, which also limits what trust in it risks.</source>
        <translation>{} ist auf alle Namen außer denen unterhalb von {} beschränkt; das begrenzt auch das Risiko, ihm zu vertrauen.</translation>
    </message>
    <message>
        <source>{} names another key of its issuer than {} has; the signature verifies all the same.</source>
        <translation>{} nennt einen anderen Schlüssel seines Ausstellers, als {} hat; die Signatur ist dennoch gültig.</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>ein Zertifikat ohne Namen</translation>
    </message>
    <message>
        <source>Go on, and open the case with the files that this wizard prepares.</source>
        <translation>Fahren Sie fort, und eröffnen Sie den Fall mit den Dateien, die dieser Assistent vorbereitet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to send the whole chain.</source>
        <translation>Bitten Sie den Betreiber des Servers, die ganze Kette zu senden.</translation>
    </message>
    <message>
        <source>Its programme lists {} for other purposes, not for servers.</source>
        <translation>Das Programm von Microsoft führt {} für andere Zwecke, nicht für Server.</translation>
    </message>
    <message>
        <source>Its programme trusts only certificates that {} issued earlier.</source>
        <translation>Das Programm von Microsoft vertraut nur Zertifikaten, die {} früher ausgestellt hat.</translation>
    </message>
    <message>
        <source>Its programme no longer trusts {}.</source>
        <translation>Das Programm von Microsoft vertraut {} nicht mehr.</translation>
    </message>
    <message>
        <source>Its programme lists {}, which has expired.</source>
        <translation>Das Programm von Microsoft führt {}, aber dieses ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its programme lists {}.</source>
        <translation>Das Programm von Microsoft führt {}.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Noch kein Zertifikat</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>They belong to private authorities, which Windows does not know. Once they are installed, everything that they have signed is trusted.</source>
        <translation>Sie gehören zu privaten Zertifizierungsstellen, die Windows nicht kennt. Sobald sie installiert sind, wird allem vertraut, was sie signiert haben.</translation>
    </message>
    <message>
        <source>It belongs to a private authority, which Windows does not know. Once it is installed, everything that it has signed is trusted.</source>
        <translation>Es gehört zu einer privaten Zertifizierungsstelle, die Windows nicht kennt. Sobald es installiert ist, wird allem vertraut, was es signiert hat.</translation>
    </message>
    <message>
        <source>They are signed with their own keys, so each renewal needs a new case.</source>
        <translation>Sie sind mit ihren eigenen Schlüsseln signiert; jede Erneuerung erfordert deshalb einen neuen Fall.</translation>
    </message>
    <message>
        <source>It is signed with its own key, so each renewal of it needs a new case.</source>
        <translation>Es ist mit seinem eigenen Schlüssel signiert; jede Erneuerung erfordert deshalb einen neuen Fall.</translation>
    </message>
    <message>
        <source>A certificate of a private authority would need one case for all.</source>
        <translation>Mit einem Zertifikat einer privaten Zertifizierungsstelle genügte ein Fall für alle.</translation>
    </message>
    <message numerus="yes">
        <source>{} needs to be trusted, and the server leaves out %n certificate(s)</source>
        <translation>
            <numerusform>{} muss als vertrauenswürdig eingestuft werden, und der Server lässt %n Zertifikat weg</numerusform>
            <numerusform>{} muss als vertrauenswürdig eingestuft werden, und der Server lässt %n Zertifikate weg</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted, and the server leaves out {}</source>
        <translation>{} muss als vertrauenswürdig eingestuft werden, und der Server lässt {} weg</translation>
    </message>
    <message>
        <source>A server has to send its certificate with all intermediates; this one does not. Until it does, they have to be installed as well, as Intermediate Certification Authorities.</source>
        <translation>Ein Server muss sein Zertifikat mit allen Zwischenzertifikaten senden; dieser tut es nicht. Solange das so ist, müssen sie ebenfalls installiert werden, unter „Zwischenzertifizierungsstellen“.</translation>
    </message>
    <message>
        <source>{} expires on {}: ask for its successor</source>
        <translation>{} läuft am {} ab: Fordern Sie das Nachfolgezertifikat an</translation>
    </message>
    <message>
        <source>Within 90 days there will be another one, and another case. It can be installed until then, and should be if calls fail today.</source>
        <translation>Innerhalb von 90 Tagen gibt es ein neues Zertifikat und einen weiteren Fall. Dieses kann bis dahin installiert werden und sollte es auch, falls Aufrufe heute fehlschlagen.</translation>
    </message>
    <message>
        <source>Ask for the successor first.</source>
        <translation>Fordern Sie zuerst das Nachfolgezertifikat an.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) trusted already: no case is needed</source>
        <translation>
            <numerusform>%n Zertifikat ist bereits vertrauenswürdig: Ein Fall ist nicht nötig</numerusform>
            <numerusform>%n Zertifikate sind bereits vertrauenswürdig: Ein Fall ist nicht nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is trusted already: no case is needed</source>
        <translation>{} ist bereits vertrauenswürdig: Ein Fall ist nicht nötig</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list.</source>
        <translation>Windows vertraut {}: Es steht auf der Liste von Microsoft.</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list of {}.</source>
        <translation>Windows vertraut {}: Es steht auf der Liste von Microsoft vom {}.</translation>
    </message>
    <message>
        <source>If calls fail all the same, look at the host name, the intermediates that the server sends and its TLS version: installing a certificate changes none of these.</source>
        <translation>Falls Aufrufe trotzdem fehlschlagen, prüfen Sie den Hostnamen, die vom Server gesendeten Zwischenzertifikate und seine TLS-Version: Ein Zertifikat zu installieren, ändert daran nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The server leaves out %n certificate(s): no case is needed, the server must send (it|them)</source>
        <translation>
            <numerusform>Der Server lässt %n Zertifikat weg: Ein Fall ist nicht nötig, der Server muss es senden</numerusform>
            <numerusform>Der Server lässt %n Zertifikate weg: Ein Fall ist nicht nötig, der Server muss sie senden</numerusform>
        </translation>
    </message>
    <message>
        <source>The server leaves out {}: no case is needed, the server must send it</source>
        <translation>Der Server lässt {} weg: Ein Fall ist nicht nötig, der Server muss es senden</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list, but without the intermediate the front-ends cannot see that.</source>
        <translation>Die Zertifizierungsstelle ist öffentlich und steht auf der Liste von Microsoft, aber ohne das Zwischenzertifikat können die Front-Ends das nicht erkennen.</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list of {}, but without the intermediate the front-ends cannot see that.</source>
        <translation>Die Zertifizierungsstelle ist öffentlich und steht auf der Liste von Microsoft vom {}, aber ohne das Zwischenzertifikat können die Front-Ends das nicht erkennen.</translation>
    </message>
    <message>
        <source>Its list is of {}.</source>
        <translation>Die Liste ist vom {}.</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft does not trust %n certificate(s)</source>
        <translation>
            <numerusform>Microsoft vertraut %n Zertifikat nicht</numerusform>
            <numerusform>Microsoft vertraut %n Zertifikaten nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft does not trust {}</source>
        <translation>Microsoft vertraut {} nicht</translation>
    </message>
    <message>
        <source>Putting it into the trusted root store against that would weaken every app on these servers.</source>
        <translation>Es dennoch in den Stammzertifikatspeicher aufzunehmen, würde jede App auf diesen Servern schwächen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of another authority.</source>
        <translation>Bitten Sie den Betreiber des Servers um ein Zertifikat einer anderen Zertifizierungsstelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top are not.</source>
        <translation>
            <numerusform>%n Zertifikat und das Zwischenzertifikat liegen vor; an der Spitze fehlen {}.</numerusform>
            <numerusform>%n Zertifikate und das Zwischenzertifikat liegen vor; an der Spitze fehlen {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top is not.</source>
        <translation>
            <numerusform>%n Zertifikat und das Zwischenzertifikat liegen vor; an der Spitze fehlt {}.</numerusform>
            <numerusform>%n Zertifikate und das Zwischenzertifikat liegen vor; an der Spitze fehlt {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and the intermediate are here; {} at the top is not.</source>
        <translation>{} und das Zwischenzertifikat liegen vor; an der Spitze fehlt {}.</translation>
    </message>
    <message>
        <source>Only a certificate that is signed with its own key can be installed as trusted root.</source>
        <translation>Nur ein Zertifikat, das mit dem eigenen Schlüssel signiert ist, kann als vertrauenswürdiges Stammzertifikat installiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) no root(s): the root is missing</source>
        <translation>
            <numerusform>%n Zertifikat ist kein Stammzertifikat: Das Stammzertifikat fehlt</numerusform>
            <numerusform>%n Zertifikate sind keine Stammzertifikate: Das Stammzertifikat fehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is not a root: the root is missing</source>
        <translation>{} ist kein Stammzertifikat: Das Stammzertifikat fehlt</translation>
    </message>
    <message>
        <source>An intermediate in the trusted root store does not help on Windows, and can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Ein Zwischenzertifikat im Stammzertifikatspeicher nützt unter Windows nichts und kann die Anmeldung mit Clientzertifikaten bei IIS stören (Microsoft KB 2802568).</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (was|were) issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>
            <numerusform>%n Zertifikat wurde von {} ausgestellt, und ein von einem anderen ausgestelltes Zertifikat kann nicht als vertrauenswürdiges Stammzertifikat installiert werden (Microsoft KB 2802568).</numerusform>
            <numerusform>%n Zertifikate wurden von {} ausgestellt, und ein von einem anderen ausgestelltes Zertifikat kann nicht als vertrauenswürdiges Stammzertifikat installiert werden (Microsoft KB 2802568).</numerusform>
        </translation>
    </message>
    <message>
        <source>{} was issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>{} wurde von {} ausgestellt, und ein von einem anderen ausgestelltes Zertifikat kann nicht als vertrauenswürdiges Stammzertifikat installiert werden (Microsoft KB 2802568).</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (needs|need) to be trusted</source>
        <translation>
            <numerusform>%n Zertifikat muss als vertrauenswürdig eingestuft werden</numerusform>
            <numerusform>%n Zertifikate müssen als vertrauenswürdig eingestuft werden</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted</source>
        <translation>{} muss als vertrauenswürdig eingestuft werden</translation>
    </message>
    <message>
        <source>The root certificates are missing</source>
        <translation>Die Stammzertifikate fehlen</translation>
    </message>
    <message>
        <source>The root certificate is missing</source>
        <translation>Das Stammzertifikat fehlt</translation>
    </message>
    <message>
        <source>What signed {} cannot be told here</source>
        <translation>Was {} signiert hat, lässt sich hier nicht feststellen</translation>
    </message>
    <message>
        <source>Its signature is of a kind that this computer cannot check, so nothing says that it could be a root.</source>
        <translation>Seine Signatur ist von einer Art, die dieser Computer nicht prüfen kann; nichts deutet also darauf hin, dass es ein Stammzertifikat sein könnte.</translation>
    </message>
    <message>
        <source>Ask whoever runs it which certificate is the root, and add that.</source>
        <translation>Fragen Sie den Betreiber, welches Zertifikat das Stammzertifikat ist, und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>Type the address of a server first.</source>
        <translation>Geben Sie zuerst die Adresse eines Servers ein.</translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation>Zeile {}: {}</translation>
    </message>
    <message>
        <source>A private key was removed from what you entered: it must never be sent.</source>
        <translation>Aus Ihrer Eingabe wurde ein privater Schlüssel entfernt: Er darf niemals gesendet werden.</translation>
    </message>
    <message>
        <source>The draft cannot be saved. Save a copy elsewhere, or close again to lose the changes.</source>
        <translation>Der Entwurf kann nicht gespeichert werden. Speichern Sie eine Kopie an einem anderen Ort, oder schließen Sie noch einmal, um die Änderungen zu verwerfen.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>validity unreadable</source>
        <translation>Gültigkeit nicht lesbar</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>läuft ab, bevor es gültig wird</translation>
    </message>
    <message>
        <source>valid in {}</source>
        <translation>gültig in {}</translation>
    </message>
    <message>
        <source>expired {} ago</source>
        <translation>seit {} abgelaufen</translation>
    </message>
    <message>
        <source>no expiry date</source>
        <translation>kein Ablaufdatum</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>Datum unmöglich</translation>
    </message>
    <message>
        <source>Unreadable dates</source>
        <translation>Datum nicht lesbar</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Selbstsigniert</translation>
    </message>
    <message>
        <source>Issued by another</source>
        <translation>Von anderem ausgestellt</translation>
    </message>
    <message>
        <source>Self-signed? Cannot tell</source>
        <translation>Selbstsigniert? Unklar</translation>
    </message>
    <message>
        <source>{} · to the intermediate store</source>
        <translation>{} · für Zwischenzertifikatspeicher</translation>
    </message>
    <message>
        <source>Root · self-signed</source>
        <translation>Stammzertifikat · selbstsigniert</translation>
    </message>
    <message>
        <source>Server · self-signed</source>
        <translation>Server · selbstsigniert</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>Signature could not be checked</source>
        <translation>Signatur konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Asking again…</source>
        <translation>Wird erneut abgefragt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>servers that failed</comment>
        <translation>
            <numerusform>… und %n weiterer.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} presents something else than before.</source>
        <translation>{}: Vorgelegt wird etwas anderes als zuvor.</translation>
    </message>
    <message>
        <source>Checked at {}: the same as before.</source>
        <translation>Um {} geprüft: unverändert.</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Non-Production</source>
        <translation>Nicht-Produktion</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Management (LifeTime)</source>
        <translation>Verwaltung (LifeTime)</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>who told of an environment</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>LifeTime</source>
        <translation>LifeTime</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <comment>who told of an environment</comment>
        <translation>Frühere Anfrage</translation>
    </message>
    <message>
        <source>REST integration</source>
        <translation>REST-Integration</translation>
    </message>
    <message>
        <source>SOAP integration</source>
        <translation>SOAP-Integration</translation>
    </message>
    <message>
        <source>External database</source>
        <translation>Externe Datenbank</translation>
    </message>
    <message>
        <source>Active Directory or LDAP</source>
        <translation>Active Directory oder LDAP</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours of the window</comment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours of the window</comment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>Im Portal</translation>
    </message>
    <message>
        <source>&amp;Back to the wizard</source>
        <translation>&amp;Zurück zum Assistenten</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the &amp;link</source>
        <translation>Nichts geöffnet? &amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy as file</source>
        <translation>Als Datei kopieren</translation>
    </message>
    <message>
        <source>Drag it into the portal</source>
        <translation>Ins Portal ziehen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the ZIP</source>
        <translation>
            <numerusform>… und %n weitere in der ZIP-Datei</numerusform>
            <numerusform>… und %n weitere in der ZIP-Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>All files, if the portal takes no .cer</source>
        <translation>Alle Dateien, falls das Portal .cer nicht annimmt</translation>
    </message>
    <message>
        <source>Case number, once it is submitted</source>
        <translation>Fallnummer nach dem Einreichen</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Certificates ({})</source>
        <translation>Zertifikate ({})</translation>
    </message>
    <message>
        <source>All files ({})</source>
        <translation>Alle Dateien ({})</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Zertifikate hinzufügen</translation>
    </message>
    <message>
        <source>Drafts ({})</source>
        <translation>Entwürfe ({})</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save in a folder</source>
        <translation>In einem Ordner speichern</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerabdrücke</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>SHA-1 (Thumbprint)</source>
        <translation>SHA-1 (Fingerabdruck)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Remark {}</source>
        <translation>Hinweis {}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>{} local time ({})</source>
        <translation>{} Ortszeit ({})</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>form of a day and a time</comment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>Open {}?</source>
        <translation>{} öffnen?</translation>
    </message>
    <message numerus="yes">
        <source>Opening this file takes longer than usual, up to about %n second(s). Open it anyway?</source>
        <translation>
            <numerusform>Diese Datei zu öffnen, dauert länger als üblich, bis zu etwa %n Sekunde. Trotzdem öffnen?</numerusform>
            <numerusform>Diese Datei zu öffnen, dauert länger als üblich, bis zu etwa %n Sekunden. Trotzdem öffnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>All details of {}</source>
        <translation>Alle Details zu {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change the environment</source>
        <translation>Umgebung ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>As LifeTime shows it, such as Production</source>
        <translation>Wie LifeTime sie anzeigt, etwa Production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Your draft is saved and you can go on.</source>
        <translation>Ihr Entwurf ist gespeichert, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Your draft could not be saved: save a copy of it before you go on.</source>
        <translation>Ihr Entwurf konnte nicht gespeichert werden: Speichern Sie eine Kopie, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>The wizard made a mistake</source>
        <translation>Dem Assistenten ist ein Fehler unterlaufen</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. {} The lines below tell its developers where it happened; nothing that you entered is in them, and nothing is sent.</source>
        <translation>Dies ist ein Fehler des Programms, nicht Ihrer. {} Die folgenden Zeilen zeigen den Entwicklern, wo er aufgetreten ist; nichts, was Sie eingegeben haben, steht darin, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Fetch the missing certificate?</source>
        <translation>Fehlendes Zertifikat abrufen?</translation>
    </message>
    <message>
        <source>The certificates say where their issuer&apos;s can be fetched. Whoever runs these addresses, and those that they lead to, learns that somebody looks at them. What comes is used only if its signature proves that it is the issuer.</source>
        <translation>Die Zertifikate geben an, wo das Zertifikat ihres Ausstellers abrufbar ist. Die Betreiber dieser Adressen und derer, zu denen sie führen, erfahren, dass jemand sie aufruft. Was geliefert wird, wird nur verwendet, wenn seine Signatur beweist, dass es der Aussteller ist.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The article of OutSystems about this service</source>
        <translation>Der Artikel von OutSystems über diesen Service</translation>
    </message>
    <message>
        <source>Why a root?</source>
        <translation>Warum ein Stammzertifikat?</translation>
    </message>
    <message>
        <source>Open the notices</source>
        <translation>Lizenzhinweise öffnen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Trusted Root Wizard {}</source>
        <translation>Trusted Root Wizard {}</translation>
    </message>
    <message>
        <source>&amp;This step</source>
        <translation>&amp;Dieser Schritt</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Begriffe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>It prepares the support case with which OutSystems Support installs a certificate in the trusted root store of OutSystems 11 Cloud. You send the case yourself.</source>
        <translation>Das Programm bereitet den Supportfall vor, mit dem der OutSystems Support ein Zertifikat im Stammzertifikatspeicher von OutSystems 11 Cloud installiert. Den Fall senden Sie selbst.</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Wer es entwickelt</translation>
    </message>
    <message>
        <source>The Trusted Root Wizard developers. It is not a program of OutSystems, who have neither reviewed nor approved it.</source>
        <translation>Die Entwickler von Trusted Root Wizard. Es ist kein Programm von OutSystems; OutSystems hat es weder geprüft noch genehmigt.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The MIT licence: you may use, change and share it. It comes without any warranty.</source>
        <translation>Die MIT-Lizenz: Sie dürfen es verwenden, ändern und weitergeben. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation>Die Arbeit anderer darin</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. You may replace their libraries in the program&apos;s folder with versions of your own. All other parts are named in this file: {}</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, verwendet. Sie dürfen deren Bibliotheken im Programmordner durch eigene Versionen ersetzen. Alle anderen Bestandteile sind in dieser Datei genannt: {}</translation>
    </message>
    <message>
        <source>That password does not open it. Try another one.</source>
        <translation>Dieses Kennwort passt nicht. Versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The file is protected. Its password opens it once on this computer and is not kept; a private key in it is dropped.</source>
        <translation>Die Datei ist geschützt. Das Kennwort öffnet sie einmal auf diesem Computer und wird nicht aufbewahrt; ein privater Schlüssel darin wird verworfen.</translation>
    </message>
    <message>
        <source>Password of {}</source>
        <translation>Kennwort von {}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Only you see this name; it is not sent. Leave it empty to have the name of the certificate again.</source>
        <translation>Diesen Namen sehen nur Sie; er wird nicht gesendet. Lassen Sie das Feld leer, um wieder den Namen des Zertifikats zu verwenden.</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Every certificate leads up to a root</source>
        <translation>Jedes Zertifikat führt zu einem Stammzertifikat</translation>
    </message>
    <message>
        <source>A server proves its name with a certificate. Another certificate signed that one, and so on up to the root: together they are a chain. The root signed itself. No other certificate vouches for it, so it is trusted only where it was installed.</source>
        <translation>Ein Server weist seinen Namen mit einem Zertifikat nach. Dieses wurde von einem anderen Zertifikat signiert und so weiter, bis zum Stammzertifikat: Zusammen bilden sie eine Kette. Das Stammzertifikat hat sich selbst signiert. Kein anderes Zertifikat bürgt für es; deshalb ist es nur dort vertrauenswürdig, wo es installiert wurde.</translation>
    </message>
    <message>
        <source>A front-end trusts what leads to a root it knows</source>
        <translation>Ein Front-End vertraut dem, was zu einem bekannten Stammzertifikat führt</translation>
    </message>
    <message>
        <source>Each front-end, a server that runs your apps, has a list of the roots it trusts. Public roots are on it. A root that an organisation made for itself is not, until OutSystems Support installs it there. Then everything that it signs is trusted.</source>
        <translation>Jedes Front-End, also jeder Server, auf dem Ihre Apps laufen, hat eine Liste der Stammzertifikate, denen es vertraut. Öffentliche stehen darauf. Eines, das eine Organisation für sich selbst erstellt hat, steht nicht darauf, bis der OutSystems Support es dort installiert. Danach wird allem vertraut, was es signiert.</translation>
    </message>
    <message>
        <source>The root stays when a certificate is renewed</source>
        <translation>Das Stammzertifikat bleibt, wenn ein Zertifikat erneuert wird</translation>
    </message>
    <message>
        <source>A server&apos;s certificate is renewed every few months or years, and the new one is another certificate. If the same root signed it, it is trusted at once. A self-signed one has no root above it: each renewal needs a new support case.</source>
        <translation>Das Zertifikat eines Servers wird alle paar Monate oder Jahre erneuert, und das neue ist ein anderes Zertifikat. Hat dasselbe Stammzertifikat es signiert, ist es sofort vertrauenswürdig. Über einem selbstsignierten steht kein Stammzertifikat: Jede Erneuerung erfordert einen neuen Supportfall.</translation>
    </message>
    <message>
        <source>Only what signed itself belongs in the root store</source>
        <translation>Nur was sich selbst signiert hat, gehört in den Stammzertifikatspeicher</translation>
    </message>
    <message>
        <source>Windows begins with certificates that signed themselves. Any other certificate does not help in this store, and can break other connections there. If the server leaves out an intermediate, that goes into another store. A private key is never sent.</source>
        <translation>Windows beginnt bei Zertifikaten, die sich selbst signiert haben. Jedes andere Zertifikat nützt in diesem Speicher nichts und kann dort andere Verbindungen stören. Lässt der Server ein Zwischenzertifikat weg, kommt dieses in einen anderen Speicher. Ein privater Schlüssel wird niemals gesendet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>For new requests</source>
        <translation>Für neue Anfragen</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Work e&amp;mail</source>
        <translation>Geschäftliche E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;CC</source>
        <translation>&amp;CC</translation>
    </message>
    <message>
        <source>&amp;Infrastructure or activation code</source>
        <translation>&amp;Infrastruktur oder Aktivierungscode</translation>
    </message>
    <message>
        <source>&amp;Format of the .cer files</source>
        <translation>&amp;Format der .cer-Dateien</translation>
    </message>
    <message>
        <source>Pro&amp;xy for servers, without a password</source>
        <translation>Pro&amp;xy für Server, ohne Kennwort</translation>
    </message>
    <message>
        <source>How to get an access token</source>
        <translation>So erhalten Sie ein Zugriffstoken</translation>
    </message>
    <message>
        <source>LifeTime gives tokens to service accounts. Only who may manage infrastructure and users can make one.</source>
        <translation>LifeTime gibt Token an Dienstkonten aus. Nur wer Infrastruktur und Benutzer verwalten darf, kann eines erstellen.</translation>
    </message>
    <message>
        <source>Open your LifeTime in a browser and sign in.</source>
        <translation>Öffnen Sie Ihr LifeTime in einem Browser, und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Open {} in a browser and sign in.</source>
        <translation>Öffnen Sie {} in einem Browser, und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Go to User Management, Service Accounts, and choose New Service Account.</source>
        <translation>Gehen Sie zu User Management, Service Accounts, und wählen Sie New Service Account.</translation>
    </message>
    <message>
        <source>Enter a username and a description, such as “Trusted Root Wizard”, and choose a role with the least permission that still shows the environments.</source>
        <translation>Geben Sie einen Benutzernamen und eine Beschreibung ein, etwa „Trusted Root Wizard“, und wählen Sie eine Rolle mit den geringsten Rechten, die die Umgebungen noch anzeigt.</translation>
    </message>
    <message>
        <source>Choose Create, and copy the token: LifeTime shows it only once.</source>
        <translation>Wählen Sie Create, und kopieren Sie das Token: LifeTime zeigt es nur einmal an.</translation>
    </message>
    <message>
        <source>Paste it into the field Access token here.</source>
        <translation>Fügen Sie es hier in das Feld „Zugriffstoken“ ein.</translation>
    </message>
    <message>
        <source>A token that is lost cannot be shown again: “Generate new Authentication Token” makes another one, and the old one ends.</source>
        <translation>Ein verlorenes Token kann nicht noch einmal angezeigt werden: „Generate new Authentication Token“ erstellt ein anderes, und das alte wird ungültig.</translation>
    </message>
    <message>
        <source>Whoever issues certificates for others: a public company, or a department of your own organisation.</source>
        <translation>Wer Zertifikate für andere ausstellt: ein öffentliches Unternehmen oder eine Abteilung Ihrer eigenen Organisation.</translation>
    </message>
    <message>
        <source>DER and Base64</source>
        <translation>DER und Base64</translation>
    </message>
    <message>
        <source>Two ways to write the same certificate into a .cer file. Windows reads both; DER is the usual one.</source>
        <translation>Zwei Arten, dasselbe Zertifikat in eine .cer-Datei zu schreiben. Windows liest beide; üblich ist DER.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>The certificates that lead from a server up to a root; each is signed by the one above it.</source>
        <translation>Die Zertifikate, die von einem Server hinauf zu einem Stammzertifikat führen; jedes ist von dem darüber signiert.</translation>
    </message>
    <message>
        <source>A certificate with which an app proves to a server who it is. OutSystems installs it in another procedure, together with its private key.</source>
        <translation>Ein Zertifikat, mit dem eine App einem Server ihre Identität nachweist. OutSystems installiert es in einem anderen Verfahren, zusammen mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>A certificate between the root and the server certificate: signed by the one above, and used to sign others. The server should send it along with its own.</source>
        <translation>Ein Zertifikat zwischen Stammzertifikat und Serverzertifikat: vom darüberstehenden signiert und zum Signieren weiterer verwendet. Der Server sollte es zusammen mit seinem eigenen senden.</translation>
    </message>
    <message>
        <source>Path length</source>
        <translation>Pfadlänge</translation>
    </message>
    <message>
        <source>How many intermediates may stand below this certificate in a chain. With 0 it may sign server certificates, but no further intermediate.</source>
        <translation>Wie viele Zwischenzertifikate in einer Kette unter diesem Zertifikat stehen dürfen. Mit 0 darf es Serverzertifikate signieren, aber kein weiteres Zwischenzertifikat.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>The secret half of a certificate. It belongs to its owner alone, and trusting a certificate never needs it.</source>
        <translation>Die geheime Hälfte eines Zertifikats. Er gehört allein seinem Besitzer; um einem Zertifikat zu vertrauen, wird er nie benötigt.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>A trial on this computer that changes nothing: the wizard checks the server&apos;s certificate as it would be checked today, and once more as if what you chose was installed. It uses OpenSSL; the Cloud runs Windows, which may differ in details.</source>
        <translation>Ein Versuch auf diesem Computer, der nichts verändert: Der Assistent prüft das Zertifikat des Servers so, wie es heute geprüft würde, und noch einmal so, als wäre Ihre Auswahl installiert. Er verwendet OpenSSL; in der Cloud läuft Windows, das in Einzelheiten abweichen kann.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>The certificate at the top of a chain. It is signed with its own key, so no other certificate vouches for it: it is trusted where somebody installed it.</source>
        <translation>Das Zertifikat an der Spitze einer Kette. Es ist mit seinem eigenen Schlüssel signiert, kein anderes Zertifikat bürgt also für es: Es ist dort vertrauenswürdig, wo jemand es installiert hat.</translation>
    </message>
    <message>
        <source>Signed with its own key and not by an authority above it. Every root is self-signed, and so are the certificates of some servers.</source>
        <translation>Mit dem eigenen Schlüssel signiert und nicht von einer übergeordneten Zertifizierungsstelle. Jedes Stammzertifikat ist selbstsigniert, ebenso die Zertifikate mancher Server.</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>The serial number: an issuer gives each of its certificates another one, so issuer and number together tell which certificate it is.</source>
        <translation>Ein Aussteller gibt jedem seiner Zertifikate eine andere Seriennummer; Aussteller und Nummer zusammen besagen deshalb, welches Zertifikat es ist.</translation>
    </message>
    <message>
        <source>The certificate with which a server proves its name. It is renewed often, every few months or years.</source>
        <translation>Das Zertifikat, mit dem ein Server seinen Namen nachweist. Es wird oft erneuert, alle paar Monate oder Jahre.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>A fingerprint computed from the whole certificate, 64 digits and letters long. When it is the same, the certificate is the same.</source>
        <translation>Ein aus dem ganzen Zertifikat berechneter Fingerabdruck mit 64 Ziffern und Buchstaben. Stimmt er überein, ist es dasselbe Zertifikat.</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Servername (SNI)</translation>
    </message>
    <message>
        <source>The name that a client asks a server for. One server can have several certificates, and chooses by this name which one it presents.</source>
        <translation>Der Name, nach dem ein Client einen Server fragt. Ein Server kann mehrere Zertifikate haben und wählt nach diesem Namen, welches er vorlegt.</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>The fingerprint that Windows shows (SHA-1), 40 digits and letters long. Compare it to see whether two people mean the same certificate.</source>
        <translation>Der Fingerabdruck, den Windows anzeigt (SHA-1), mit 40 Ziffern und Buchstaben. Vergleichen Sie ihn, um zu sehen, ob zwei Personen dasselbe Zertifikat meinen.</translation>
    </message>
    <message>
        <source>Trusted root store</source>
        <translation>Stammzertifikatspeicher</translation>
    </message>
    <message>
        <source>The list of roots that a Windows computer trusts. A connection is trusted when the server&apos;s chain ends in a certificate on that list.</source>
        <translation>Die Liste der Stammzertifikate, denen ein Windows-Computer vertraut. Eine Verbindung ist vertrauenswürdig, wenn die Kette des Servers bei einem Zertifikat auf dieser Liste endet.</translation>
    </message>
    <message>
        <source>LifeTime access token</source>
        <translation>LifeTime-Zugriffstoken</translation>
    </message>
    <message>
        <source>A long text that stands in for the password of a service account in LifeTime. The wizard uses it only to read the list of your environments.</source>
        <translation>Ein langer Text, der das Kennwort eines Dienstkontos in LifeTime ersetzt. Der Assistent liest damit nur die Liste Ihrer Umgebungen.</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>The code by which OutSystems knows your infrastructure. Service Center shows it under Administration, Licensing.</source>
        <translation>Der Code, unter dem OutSystems Ihre Infrastruktur kennt. Service Center zeigt ihn unter Administration, Licensing.</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>Front-End</translation>
    </message>
    <message>
        <source>A server that runs your apps. An environment can have several, and OutSystems installs the certificate on all of them.</source>
        <translation>Ein Server, auf dem Ihre Apps laufen. Eine Umgebung kann mehrere haben; OutSystems installiert das Zertifikat auf allen.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>All your OutSystems environments together. The support portal lists yours by name, and asks which one a case is about.</source>
        <translation>Alle Ihre OutSystems-Umgebungen zusammen. Das Supportportal führt Ihre Infrastruktur unter ihrem Namen auf und fragt, um welche es in einem Fall geht.</translation>
    </message>
    <message>
        <source>The console of OutSystems in which the environments of an infrastructure are managed.</source>
        <translation>Die Konsole von OutSystems, in der die Umgebungen einer Infrastruktur verwaltet werden.</translation>
    </message>
    <message>
        <source>No browser could be opened; the link is on the clipboard.</source>
        <translation>Es konnte kein Browser geöffnet werden; der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No program could be opened for the file; where it is is on the clipboard.</source>
        <translation>Es konnte kein Programm für die Datei geöffnet werden; ihr Speicherort ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Help for the step that is shown</source>
        <translation>Hilfe zum angezeigten Schritt</translation>
    </message>
    <message>
        <source>What a word means, where the field or row with the focus has an explanation</source>
        <translation>Was ein Begriff bedeutet, sofern Feld oder Zeile mit dem Fokus eine Erklärung hat</translation>
    </message>
    <message>
        <source>Go to one of the five steps</source>
        <translation>Zu einem der fünf Schritte gehen</translation>
    </message>
    <message>
        <source>Go to the next field or button; with Shift, back</source>
        <translation>Zum nächsten Feld oder zur nächsten Schaltfläche; mit Umschalt zurück</translation>
    </message>
    <message>
        <source>Go between the steps, the page and the buttons below it</source>
        <translation>Zwischen den Schritten, der Seite und den Schaltflächen darunter wechseln</translation>
    </message>
    <message>
        <source>Go on to the next step, from any field</source>
        <translation>Von jedem Feld aus zum nächsten Schritt gehen</translation>
    </message>
    <message>
        <source>Tick or untick the selected certificate or environment</source>
        <translation>Markiertes Zertifikat oder markierte Umgebung auswählen oder abwählen</translation>
    </message>
    <message>
        <source>On the first step: read what is on the clipboard</source>
        <translation>Im ersten Schritt: lesen, was in der Zwischenablage ist</translation>
    </message>
    <message>
        <source>Begin a new request</source>
        <translation>Eine neue Anfrage beginnen</translation>
    </message>
    <message>
        <source>Save a copy of the draft elsewhere</source>
        <translation>Eine Kopie des Entwurfs an einem anderen Ort speichern</translation>
    </message>
    <message>
        <source>Copy the value of the row with the focus</source>
        <translation>Den Wert der Zeile mit dem Fokus kopieren</translation>
    </message>
    <message>
        <source>Beside the browser: copy the answer with that number</source>
        <translation>Neben dem Browser: die Antwort mit dieser Nummer kopieren</translation>
    </message>
    <message>
        <source>Move the selected environment</source>
        <translation>Die markierte Umgebung verschieben</translation>
    </message>
    <message>
        <source>Edit the selected environment, or rename a draft</source>
        <translation>Die markierte Umgebung bearbeiten oder einen Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Remove the selected environment, a draft or what was read</source>
        <translation>Die markierte Umgebung, einen Entwurf oder Gelesenes entfernen</translation>
    </message>
    <message>
        <source>Stop what is under way, or close a dialog</source>
        <translation>Laufendes abbrechen oder einen Dialog schließen</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>Wozu dieser Schritt dient</translation>
    </message>
    <message>
        <source>Hand over the certificate that OutSystems does not trust yet. A file, copied text or the address of the server will do; its name and format do not matter.</source>
        <translation>Übergeben Sie das Zertifikat, dem OutSystems noch nicht vertraut. Eine Datei, kopierter Text oder die Adresse des Servers genügt; Name und Format spielen keine Rolle.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, choose “Browse…”, paste, or type the address that your app calls. If you have the whole chain, add all of it: the wizard finds out which certificate is needed.</source>
        <translation>Ziehen Sie eine Datei auf das Fenster, wählen Sie „Durchsuchen…“, fügen Sie Text ein, oder geben Sie die Adresse ein, die Ihre App aufruft. Wenn Sie die ganze Kette haben, fügen Sie alles hinzu: Der Assistent findet heraus, welches Zertifikat benötigt wird.</translation>
    </message>
    <message>
        <source>What if I have no file?</source>
        <translation>Was, wenn ich keine Datei habe?</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and choose “Get certificate”. That works on a computer that reaches the server, for example over your company&apos;s network or VPN.</source>
        <translation>Geben Sie die Adresse des Servers ein, und wählen Sie „Zertifikat abrufen“. Das funktioniert auf einem Computer, der den Server erreicht, etwa über das Netzwerk oder VPN Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>What if the file has a private key or a password?</source>
        <translation>Was, wenn die Datei einen privaten Schlüssel oder ein Kennwort hat?</translation>
    </message>
    <message>
        <source>You can add it all the same. The password opens the file once, on this computer. A private key is dropped as soon as it is seen; it is never kept and never sent.</source>
        <translation>Sie können sie trotzdem hinzufügen. Das Kennwort öffnet die Datei einmal, auf diesem Computer. Ein privater Schlüssel wird verworfen, sobald er erkannt wird; er wird nie aufbewahrt und nie gesendet.</translation>
    </message>
    <message>
        <source>The title is the answer: what has to be installed, that nothing has to be, or that installing would not help. Below it stand the reason and who has to act.</source>
        <translation>Die Überschrift ist die Antwort: was installiert werden muss, dass nichts installiert werden muss oder dass eine Installation nicht hilft. Darunter steht, warum das so ist und wer handeln muss.</translation>
    </message>
    <message>
        <source>What OutSystems has to install is ticked already. Ask whoever gave you that certificate for its thumbprint, compare it with the one shown here, and choose “Next”.</source>
        <translation>Was OutSystems installieren muss, ist bereits ausgewählt. Fragen Sie die Person, von der Sie das Zertifikat haben, nach dem Fingerabdruck, vergleichen Sie ihn mit dem hier angezeigten, und wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>What if the root is missing?</source>
        <translation>Was, wenn das Stammzertifikat fehlt?</translation>
    </message>
    <message>
        <source>Add it on the first step, or choose “Fetch it…” if that is offered. If you have no way to get it, “Copy text to send” gives you a text for whoever runs the certificate authority.</source>
        <translation>Fügen Sie es im ersten Schritt hinzu, oder wählen Sie „Abrufen…“, sofern das angeboten wird. Wenn Sie nicht selbst daran kommen, erhalten Sie mit „Anschreiben kopieren“ einen Text für den Betreiber der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>What if a certificate cannot be ticked?</source>
        <translation>Was, wenn sich ein Zertifikat nicht auswählen lässt?</translation>
    </message>
    <message>
        <source>Mostly because another one signed it: installing it as a root would not help. Select it to read why.</source>
        <translation>Meist, weil ein anderes es signiert hat: Es als Stammzertifikat zu installieren, würde nicht helfen. Markieren Sie es, um den Grund zu lesen.</translation>
    </message>
    <message>
        <source>Say where the certificate has to be installed. OutSystems installs it on every front-end of the environments that you tick, and on no others.</source>
        <translation>Geben Sie an, wo das Zertifikat installiert werden muss. OutSystems installiert es auf jedem Front-End der Umgebungen, die Sie auswählen, und auf keinem anderen.</translation>
    </message>
    <message>
        <source>Load the environments from LifeTime or add them below the list, and tick those whose apps connect to the server.</source>
        <translation>Laden Sie die Umgebungen aus LifeTime, oder fügen Sie sie unter der Liste hinzu, und wählen Sie die aus, deren Apps sich mit dem Server verbinden.</translation>
    </message>
    <message>
        <source>What if I have no access to LifeTime?</source>
        <translation>Was, wenn ich keinen Zugriff auf LifeTime habe?</translation>
    </message>
    <message>
        <source>Type the name or the address of an environment and press Enter. You can paste a list as well, with one environment on each line.</source>
        <translation>Geben Sie den Namen oder die Adresse einer Umgebung ein, und drücken Sie die Eingabetaste. Sie können auch eine Liste einfügen, mit einer Umgebung je Zeile.</translation>
    </message>
    <message>
        <source>What if I leave an environment out?</source>
        <translation>Was, wenn ich eine Umgebung weglasse?</translation>
    </message>
    <message>
        <source>Apps in it still cannot connect. Testing in one environment first is fine; the others then need a case of their own.</source>
        <translation>Apps darin können sich weiterhin nicht verbinden. Sie können zuerst in einer Umgebung testen; die übrigen benötigen dann einen eigenen Fall.</translation>
    </message>
    <message>
        <source>Tell Support what connects, to which address, and whom they may ask. A complete case is what starts their clock.</source>
        <translation>Teilen Sie dem Support mit, was sich verbindet, mit welcher Adresse und wen er fragen kann. Erst mit einem vollständigen Fall beginnt dort die Frist.</translation>
    </message>
    <message>
        <source>Fill in what is not marked as optional. The line beside the buttons says what is still missing.</source>
        <translation>Füllen Sie aus, was nicht als optional gekennzeichnet ist. Die Zeile neben den Schaltflächen sagt, was noch fehlt.</translation>
    </message>
    <message>
        <source>What if I need it by a certain day?</source>
        <translation>Was, wenn ich es bis zu einem bestimmten Tag benötige?</translation>
    </message>
    <message>
        <source>Tick “On a certain day”. The target of the service is five business days from a complete case, and the wizard says whether your day leaves that much time.</source>
        <translation>Wählen Sie „Fester Termin“ aus. Das Ziel des Service sind fünf Arbeitstage ab einem vollständigen Fall; der Assistent zeigt, ob Ihr Tag so viel Zeit lässt.</translation>
    </message>
    <message>
        <source>What if I do not know our infrastructure?</source>
        <translation>Was, wenn ich unsere Infrastruktur nicht kenne?</translation>
    </message>
    <message>
        <source>The support portal lists it by name. Its activation code will do too: Service Center shows that under Administration, Licensing.</source>
        <translation>Das Supportportal führt sie unter ihrem Namen auf. Ihr Aktivierungscode genügt ebenfalls: Service Center zeigt ihn unter Administration, Licensing.</translation>
    </message>
    <message>
        <source>Read what OutSystems will get: the text of the case and the files to attach. Nothing else leaves this computer, and nothing does before you send it yourself.</source>
        <translation>Lesen Sie, was OutSystems erhält: den Text des Falls und die Dateien zum Anhängen. Nichts anderes verlässt diesen Computer und auch das erst, wenn Sie es selbst senden.</translation>
    </message>
    <message>
        <source>Choose “Open support case”. The portal opens in your browser, and a small window beside it holds each answer to copy and the files to drag over. Note the case number at the end.</source>
        <translation>Wählen Sie „Supportfall eröffnen“. Das Portal öffnet sich in Ihrem Browser, und ein kleines Fenster daneben enthält jede Antwort zum Kopieren und die Dateien zum Hinüberziehen. Notieren Sie am Ende die Fallnummer.</translation>
    </message>
    <message>
        <source>What if I may not open a case?</source>
        <translation>Was, wenn ich keinen Fall eröffnen darf?</translation>
    </message>
    <message>
        <source>Choose “Save a copy…” and mail that to a colleague who may. They open it in their own wizard and go on from here; it holds no password and no private key.</source>
        <translation>Wählen Sie „Kopie speichern…“, und senden Sie die Kopie per E-Mail an eine Person in Ihrem Unternehmen, die es darf. Sie öffnet die Kopie in ihrem eigenen Assistenten und macht dort weiter; die Kopie enthält kein Kennwort und keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>What if the portal looks different?</source>
        <translation>Was, wenn das Portal anders aussieht?</translation>
    </message>
    <message>
        <source>Paste the whole text where it asks for a description, and attach the files. If it does not take .cer files, attach the ZIP.</source>
        <translation>Fügen Sie den ganzen Text ein, wo es nach einer Beschreibung fragt, und hängen Sie die Dateien an. Falls es keine .cer-Dateien annimmt, hängen Sie die ZIP-Datei an.</translation>
    </message>
    <message>
        <source>The wizard did not end properly last time. Its draft is complete up to the last moment.</source>
        <translation>Der Assistent wurde beim letzten Mal nicht richtig beendet. Der Entwurf ist bis zum letzten Moment vollständig.</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>{} works on this draft since {}: it can only be read here.</source>
        <translation>{} arbeitet seit {} an diesem Entwurf: Hier kann er nur gelesen werden.</translation>
    </message>
    <message>
        <source>{} works on this draft: it can only be read here.</source>
        <translation>{} arbeitet an diesem Entwurf: Hier kann er nur gelesen werden.</translation>
    </message>
    <message>
        <source>Another window works on this draft since {}: it can only be read here.</source>
        <translation>Ein anderes Fenster arbeitet seit {} an diesem Entwurf: Hier kann er nur gelesen werden.</translation>
    </message>
    <message>
        <source>Another window works on this draft: it can only be read here.</source>
        <translation>Ein anderes Fenster arbeitet an diesem Entwurf: Hier kann er nur gelesen werden.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day</comment>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>The token of {} is forgotten.</source>
        <translation>Das Token von {} wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not known to this LifeTime and (was|were) taken out: {}.</source>
        <translation>
            <numerusform>%n Umgebung ist diesem LifeTime nicht bekannt und wurde entfernt: {}.</numerusform>
            <numerusform>%n Umgebungen sind diesem LifeTime nicht bekannt und wurden entfernt: {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Or get it from the server</source>
        <translation>Oder vom Server abrufen</translation>
    </message>
    <message>
        <source>Which certificate should OutSystems trust?</source>
        <translation>Welchem Zertifikat soll OutSystems vertrauen?</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) read</source>
        <translation>
            <numerusform>%n Zertifikat gelesen</numerusform>
            <numerusform>%n Zertifikate gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the rest of the chain if you have it, or go on.</source>
        <translation>Fügen Sie den Rest der Kette hinzu, falls Sie ihn haben, oder fahren Sie fort.</translation>
    </message>
    <message>
        <source>Add the certificate of the system that your apps connect to, or let the wizard get it.</source>
        <translation>Fügen Sie das Zertifikat des Systems hinzu, mit dem sich Ihre Apps verbinden, oder lassen Sie es vom Assistenten abrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>Nothing to use</source>
        <translation>Nichts Verwendbares</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more piece(s).</source>
        <translation>
            <numerusform>… und %n weiteres Teil.</numerusform>
            <numerusform>… und %n weitere Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the environments</source>
        <translation>Umgebungen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Where should it be installed?</source>
        <translation>Wo soll es installiert werden?</translation>
    </message>
    <message>
        <source>OutSystems installs the certificate on every front-end of the environments you choose.</source>
        <translation>OutSystems installiert das Zertifikat auf jedem Front-End der Umgebungen, die Sie auswählen.</translation>
    </message>
    <message>
        <source>{}: asked for already in case {} of {}.</source>
        <translation>{}: bereits beantragt in Fall {} vom {}.</translation>
    </message>
    <message>
        <source>{}: asked for already in a case of {}.</source>
        <translation>{}: bereits beantragt in einem Fall vom {}.</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Noch keine Umgebung</translation>
    </message>
    <message>
        <source>Load them from LifeTime, or add each environment whose apps connect to this system. Support installs nothing on an environment that is not named.</source>
        <translation>Laden Sie die Umgebungen aus LifeTime, oder fügen Sie jede hinzu, deren Apps sich mit diesem System verbinden. Der Support installiert nichts auf einer Umgebung, die nicht genannt ist.</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{} wurde entfernt.</translation>
    </message>
    <message>
        <source>On a certain day</source>
        <translation>Fester Termin</translation>
    </message>
    <message>
        <source>Why and by when?</source>
        <translation>Warum und bis wann?</translation>
    </message>
    <message>
        <source>Support reads this first: a clear reason and date avoid questions later.</source>
        <translation>Der Support liest dies zuerst: Ein klarer Grund und ein klares Datum ersparen spätere Fragen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>May be removed once the new one works</source>
        <translation>Kann entfernt werden, sobald das neue funktioniert</translation>
    </message>
    <message>
        <source>Must stay installed</source>
        <translation>Muss installiert bleiben</translation>
    </message>
    <message>
        <source>As the support portal lists it</source>
        <translation>Wie das Supportportal sie aufführt</translation>
    </message>
    <message>
        <source>Separate addresses with commas</source>
        <translation>Adressen durch Kommas trennen</translation>
    </message>
    <message>
        <source>Ins&amp;talled earlier</source>
        <translation>F&amp;rüher installiert</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>An&amp;ything Support should know</source>
        <translation>Was der S&amp;upport wissen sollte</translation>
    </message>
    <message>
        <source>&amp;What connects</source>
        <translation>Was &amp;sich verbindet</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>Schwere&amp;grad</translation>
    </message>
    <message>
        <source>Yo&amp;ur name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Error seen</source>
        <translation>Angezeigter &amp;Fehler</translation>
    </message>
    <message>
        <source>Nee&amp;ded by</source>
        <translation>Benötigt &amp;bis</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Benötigt bis</translation>
    </message>
    <message>
        <source>Copy text to send</source>
        <translation>Anschreiben kopieren</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Abrufen…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Install in the trusted root store</source>
        <translation>Im Stammzertifikatspeicher installieren</translation>
    </message>
    <message>
        <source>Only what is needed is ticked.</source>
        <translation>Nur was benötigt wird, ist ausgewählt.</translation>
    </message>
    <message>
        <source>Open the support case</source>
        <translation>Supportfall eröffnen</translation>
    </message>
    <message>
        <source>&amp;Drag the file into the case</source>
        <translation>&amp;Datei in den Fall ziehen</translation>
    </message>
    <message>
        <source>Submit, and note the case number</source>
        <translation>Einreichen und Fallnummer notieren</translation>
    </message>
    <message>
        <source>Support has &amp;installed it</source>
        <translation>Vom Support &amp;installiert</translation>
    </message>
    <message>
        <source>Show the steps in the portal</source>
        <translation>Schritte im Portal anzeigen</translation>
    </message>
    <message>
        <source>Add a renewal &amp;reminder (.ics)</source>
        <translation>E&amp;rinnerung an Erneuerung hinzufügen (.ics)</translation>
    </message>
    <message>
        <source>Copy to a new request</source>
        <translation>In neue Anfrage kopieren</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Case {} is done</source>
        <translation>Fall {} ist erledigt</translation>
    </message>
    <message>
        <source>Case {} is with Support</source>
        <translation>Fall {} ist beim Support</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Fast bereit</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Bereit zum Einreichen</translation>
    </message>
    <message>
        <source>The whole text is on the clipboard. Attach the file and submit.</source>
        <translation>Der ganze Text ist in der Zwischenablage. Hängen Sie die Datei an, und reichen Sie den Fall ein.</translation>
    </message>
    <message>
        <source>Your browser opens the support case with this text. Attach the file by dragging it from here.</source>
        <translation>Ihr Browser öffnet den Supportfall mit diesem Text. Hängen Sie die Datei an, indem Sie sie von hier hinüberziehen.</translation>
    </message>
    <message>
        <source>Only contacts that your company named may open cases; another one waits until an administrator agrees. The Basic edition has no such service (as of 2022): Service Center, Administration, Licensing shows yours.</source>
        <translation>Nur Kontakte, die Ihr Unternehmen benannt hat, dürfen Fälle eröffnen; bei anderen wartet der Fall auf die Zustimmung eines Administrators. Die Basic-Edition enthält diesen Service nicht (Stand 2022): Service Center zeigt Ihre Edition unter Administration, Licensing.</translation>
    </message>
    <message>
        <source>When Support says that it is done, call the system from the app until every front-end has had its turn: this computer proves nothing. Calls that phones make by themselves are not changed by it.</source>
        <translation>Wenn der Support die Erledigung meldet, rufen Sie das System aus der App auf, bis jedes Front-End an der Reihe war: Dieser Computer beweist nichts. Aufrufe, die Smartphones selbst vornehmen, ändern sich dadurch nicht.</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Format der Dateien</translation>
    </message>
    <message>
        <source>Format: {}</source>
        <translation>Format: {}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>OutSystems does not watch expiry dates.</source>
        <translation>OutSystems überwacht keine Ablaufdaten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>Es wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>{} wird abgerufen…</translation>
    </message>
    <message>
        <source>Fetched: {}.</source>
        <translation>Abgerufen: {}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Found in this computer&apos;s certificate store and added: {}.</source>
        <translation>Im Zertifikatspeicher dieses Computers gefunden und hinzugefügt: {}.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere and is shown as it is now.</source>
        <translation>Dieser Entwurf wurde an anderer Stelle geändert und wird im aktuellen Stand angezeigt.</translation>
    </message>
    <message>
        <source>A copy was saved as {}.</source>
        <translation>Eine Kopie wurde als {} gespeichert.</translation>
    </message>
    <message>
        <source>This request is with Support and is kept as it was sent.</source>
        <translation>Diese Anfrage ist beim Support und bleibt so, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere, so yours goes on as one of its own.</source>
        <translation>Dieser Entwurf wurde an anderer Stelle geändert; Ihrer wird deshalb als eigener Entwurf fortgeführt.</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Anderen öffnen</translation>
    </message>
    <message>
        <source>This draft was damaged. What could be rescued is shown, and the damaged file is kept beside it.</source>
        <translation>Dieser Entwurf war beschädigt. Angezeigt wird, was gerettet werden konnte; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (Kopie)</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) (was|were) added to the list.</source>
        <translation>
            <numerusform>%n Entwurf wurde der Liste hinzugefügt.</numerusform>
            <numerusform>%n Entwürfe wurden der Liste hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is in {}.</source>
        <translation>Der Entwurf ist in {}.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>Der Entwurf wurde entfernt.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a certificate first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst ein Zertifikat.</translation>
    </message>
    <message>
        <source>The files were gone and are written again: open the case once more.</source>
        <translation>Die Dateien waren verschwunden und wurden neu geschrieben: Eröffnen Sie den Fall noch einmal.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie den Link, und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>The files are on the clipboard.</source>
        <translation>Die Dateien sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The files are in {}.</source>
        <translation>Die Dateien sind in {}.</translation>
    </message>
    <message>
        <source>None of these certificates says when it expires.</source>
        <translation>Keines dieser Zertifikate nennt sein Ablaufdatum.</translation>
    </message>
    <message>
        <source>Your calendar was asked to take over the reminders.</source>
        <translation>Die Erinnerungen wurden an Ihren Kalender übergeben.</translation>
    </message>
    <message>
        <source>No calendar could be opened. The reminders are in {}.</source>
        <translation>Es konnte kein Kalender geöffnet werden. Die Erinnerungen sind in {}.</translation>
    </message>
    <message>
        <source>Saved and checked: {}.</source>
        <translation>Gespeichert und geprüft: {}.</translation>
    </message>
    <message>
        <source>Looking at the certificates…</source>
        <translation>Zertifikate werden untersucht…</translation>
    </message>
    <message>
        <source>Nothing is chosen to be installed</source>
        <translation>Nichts ist zur Installation ausgewählt</translation>
    </message>
    <message>
        <source>This computer trusts {} already, so a browser here proves nothing for the Cloud.</source>
        <translation>Dieser Computer vertraut {} bereits; ein Browser hier beweist deshalb nichts für die Cloud.</translation>
    </message>
    <message>
        <source>Tick at least one certificate, so that there is something to ask Support for.</source>
        <translation>Wählen Sie mindestens ein Zertifikat aus, damit es etwas gibt, worum Sie den Support bitten können.</translation>
    </message>
    <message>
        <source>Add the server&apos;s certificate too, if you have it</source>
        <translation>Fügen Sie auch das Zertifikat des Servers hinzu, falls Sie es haben</translation>
    </message>
    <message>
        <source>With it, the wizard rehearses whether the connection will be trusted.</source>
        <translation>Damit prüft der Assistent in einem Probelauf, ob die Verbindung vertrauenswürdig sein wird.</translation>
    </message>
    <message>
        <source>This is for whoever runs the server.</source>
        <translation>Dies ist für den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>This is for whoever runs the certificate authority.</source>
        <translation>Dies ist für den Betreiber der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>Today: {}. Then: {}. A rehearsal with OpenSSL; the real client is Windows.</source>
        <translation>Heute: {}. Danach: {}. Ein Probelauf mit OpenSSL; der wirkliche Client ist Windows.</translation>
    </message>
    <message>
        <source>Whether the environments trust it cannot be seen from here: try it there.</source>
        <translation>Ob die Umgebungen ihm vertrauen, ist von hier aus nicht zu sehen: Probieren Sie es dort aus.</translation>
    </message>
    <message>
        <source>Rehearsed: the connection is trusted once {} is installed</source>
        <translation>Probelauf: Die Verbindung ist vertrauenswürdig, sobald {} installiert ist</translation>
    </message>
    <message>
        <source>Rehearsed: the connection still fails once {} is installed</source>
        <translation>Probelauf: Die Verbindung schlägt weiterhin fehl, auch wenn {} installiert ist</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection is trusted once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>Probelauf: Die Verbindung ist vertrauenswürdig, sobald %n Zertifikat installiert ist</numerusform>
            <numerusform>Probelauf: Die Verbindung ist vertrauenswürdig, sobald %n Zertifikate installiert sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection still fails once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>Probelauf: Die Verbindung schlägt weiterhin fehl, auch wenn %n Zertifikat installiert ist</numerusform>
            <numerusform>Probelauf: Die Verbindung schlägt weiterhin fehl, auch wenn %n Zertifikate installiert sind</numerusform>
        </translation>
    </message>
    <message>
        <source>chain complete</source>
        <translation>Kette vollständig</translation>
    </message>
    <message>
        <source>name not checked yet</source>
        <translation>Name noch nicht geprüft</translation>
    </message>
    <message>
        <source>name matches</source>
        <translation>Name passt</translation>
    </message>
    <message>
        <source>name does not match</source>
        <translation>Name passt nicht</translation>
    </message>
    <message>
        <source>dates in force</source>
        <translation>zeitlich gültig</translation>
    </message>
    <message>
        <source>dates not in force</source>
        <translation>zeitlich nicht gültig</translation>
    </message>
    <message>
        <source>{}, {}, {}</source>
        <comment>chain, name and dates</comment>
        <translation>{}, {}, {}</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save as &amp;ZIP…</source>
        <translation>Als ZI&amp;P speichern…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>{} KB · checked, no private key</source>
        <translation>{} KB · geprüft, kein privater Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the folder</source>
        <translation>
            <numerusform>… und %n weitere im Ordner</numerusform>
            <numerusform>… und %n weitere im Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>&amp;Neu schreiben</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meinen behalten</translation>
    </message>
    <message>
        <source>You edited this text, and what it was made from has changed since: it may miss something.</source>
        <translation>Sie haben diesen Text bearbeitet, und seine Grundlage hat sich seitdem geändert: Möglicherweise fehlt etwas.</translation>
    </message>
    <message>
        <source>Edited by you.</source>
        <translation>Von Ihnen bearbeitet.</translation>
    </message>
    <message>
        <source>Too long for the link: it is on the clipboard in full.</source>
        <translation>Zu lang für den Link: Der vollständige Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Your text was replaced.</source>
        <translation>Ihr Text wurde ersetzt.</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of the case</comment>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Betreff kopieren</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Beschreibung kopieren</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>B&amp;eschreibung</translation>
    </message>
    <message>
        <source>level {}</source>
        <translation>Ebene {}</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Certificates to install</source>
        <translation>Zu installierende Zertifikate</translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation>{} kopiert</translation>
    </message>
    <message>
        <source>Copy {}</source>
        <translation>{} kopieren</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>Entwürfe durchsuchen</translation>
    </message>
    <message>
        <source>Continue a draft, or renew</source>
        <translation>Entwurf fortsetzen oder erneuern</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>{} (submitted {})</source>
        <translation>{} (eingereicht {})</translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and with what</comment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Mehr zu {}</translation>
    </message>
    <message>
        <source>step {} of {}</source>
        <translation>Schritt {} von {}</translation>
    </message>
    <message>
        <source>Case {}</source>
        <translation>Fall {}</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} von {} Dateien</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Drop certificate files here</source>
        <translation>Zertifikatdateien hierher ziehen</translation>
    </message>
    <message>
        <source>{}, or a whole chain in one file</source>
        <translation>{} oder eine ganze Kette in einer Datei</translation>
    </message>
    <message>
        <source>Environments to add by hand</source>
        <translation>Von Hand hinzuzufügende Umgebungen</translation>
    </message>
    <message>
        <source>Add by hand: name, address or both; paste a list, one a line</source>
        <translation>Von Hand: Name, Adresse oder beides; Liste einfügen, eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Fro&amp;m earlier requests</source>
        <translation>Aus &amp;früheren Anfragen</translation>
    </message>
    <message>
        <source>That was a private key, which must never be sent: it was removed.</source>
        <translation>Das war ein privater Schlüssel, der niemals gesendet werden darf: Er wurde entfernt.</translation>
    </message>
    <message>
        <source>… and more.</source>
        <translation>… und weitere.</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Alle {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Front-ends and origin</source>
        <translation>Front-Ends und Herkunft</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message numerus="yes">
        <source>%n front-end(s)</source>
        <translation>
            <numerusform>%n Front-End</numerusform>
            <numerusform>%n Front-Ends</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Alle Details</translation>
    </message>
    <message>
        <source>Itself: the signature matches its own key</source>
        <translation>Sich selbst: Die Signatur passt zum eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Server or client, not an authority</source>
        <translation>Server oder Client, keine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate authority, path length {}</source>
        <translation>Zertifizierungsstelle, Pfadlänge {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Load environments</source>
        <translation>Umgebungen &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keychain</source>
        <translation>Token im &amp;Schlüsselbund dieses Computers speichern</translation>
    </message>
    <message>
        <source>Use what is remembered</source>
        <translation>Gemerkte verwenden</translation>
    </message>
    <message>
        <source>&amp;Forget the token</source>
        <translation>Token lös&amp;chen</translation>
    </message>
    <message>
        <source>How to get a token…</source>
        <translation>So erhalten Sie ein Token…</translation>
    </message>
    <message>
        <source>Kept for this run</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Asking {}…</source>
        <translation>{} wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) loaded at {}.</source>
        <translation>
            <numerusform>%n Umgebung um {} geladen.</numerusform>
            <numerusform>%n Umgebungen um {} geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is sent to this LifeTime only.</source>
        <translation>Das Token wird nur an dieses LifeTime gesendet.</translation>
    </message>
    <message>
        <source>The token can stay in this computer&apos;s keychain. No token? Add the environments by hand below.</source>
        <translation>Das Token kann im Schlüsselbund dieses Computers bleiben. Kein Token? Umgebungen unten von Hand eintragen.</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %n environment(s) of {}</source>
        <translation>
            <numerusform>%n Umgebung vom {} ver&amp;wenden</numerusform>
            <numerusform>%n Umgebungen vom {} ver&amp;wenden</numerusform>
        </translation>
    </message>
    <message>
        <source>LifeTime a&amp;ddress</source>
        <translation>LifeTime-A&amp;dresse</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Zugriffs&amp;token</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>Kopieren: {}</translation>
    </message>
    <message>
        <source>Nothing to enter</source>
        <translation>Nichts einzugeben</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only if the system&apos;s is not the one: proxy.acme.internal:8080 or socks5://…</source>
        <translation>Nur falls abweichend vom System: proxy.acme.internal:8080 oder socks5://…</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Kennwort des Proxys</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Trusted Root Wizard</source>
        <translation>Trusted Root Wizard</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>{} weitere anzeigen</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Host, host:port, URL or connection string</source>
        <translation>Host, Host:Port, URL oder Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>&amp;Get certificate</source>
        <translation>Zertifikat &amp;abrufen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The protocol that the server speaks</source>
        <translation>Das Protokoll, das der Server spricht</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>TLS (HTTPS, LDAPS, Oracle TCPS…)</source>
        <translation>TLS (HTTPS, LDAPS, Oracle TCPS…)</translation>
    </message>
    <message>
        <source>LDAP StartTLS</source>
        <translation>LDAP StartTLS</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>SQL Server 2022 strict</source>
        <translation>SQL Server 2022 strikt</translation>
    </message>
    <message>
        <source>Server name…</source>
        <translation>Servername…</translation>
    </message>
    <message>
        <source>Only if it differs from the address</source>
        <translation>Nur falls abweichend von der Adresse</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s).</source>
        <translation>
            <numerusform>… und %n weitere Zeile.</numerusform>
            <numerusform>… und %n weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} servers have answered</source>
        <translation>{} von {} Servern haben geantwortet</translation>
    </message>
    <message>
        <source>The server is sent the TLS greeting only: no request, no login, no password.</source>
        <translation>Dem Server wird nur die TLS-Begrüßung gesendet: keine Anfrage, keine Anmeldung, kein Kennwort.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Server name (&amp;SNI)</source>
        <translation>Servername (&amp;SNI)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>signs</source>
        <comment>what a root does to an intermediate</comment>
        <translation>signiert</translation>
    </message>
    <message>
        <source>Signed by itself</source>
        <translation>Von sich selbst signiert</translation>
    </message>
    <message>
        <source>Signed by the root</source>
        <translation>Vom Stammzertifikat signiert</translation>
    </message>
    <message>
        <source>Signed by the intermediate</source>
        <translation>Vom Zwischenzertifikat signiert</translation>
    </message>
    <message>
        <source>Once the root is installed</source>
        <translation>Nach Installation des Stammzertifikats</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trusted root store of a front-end</source>
        <translation>Stammzertifikatspeicher eines Front-Ends</translation>
    </message>
    <message>
        <source>Public roots</source>
        <translation>Öffentliche Stammzertifikate</translation>
    </message>
    <message>
        <source>Your root</source>
        <translation>Ihr Stammzertifikat</translation>
    </message>
    <message>
        <source>Your root is not there</source>
        <translation>Ihr Stammzertifikat fehlt</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate</source>
        <translation>Zertifikat Ihres Servers</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>First certificate</source>
        <translation>Erstes Zertifikat</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Renewed again</source>
        <translation>Erneut erneuert</translation>
    </message>
    <message>
        <source>A root, installed once</source>
        <translation>Ein Stammzertifikat, einmal installiert</translation>
    </message>
    <message>
        <source>Self-signed certificates, and only the first was installed</source>
        <translation>Selbstsignierte Zertifikate, nur das erste wurde installiert</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>the axis of a drawing</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Self-signed server certificate</source>
        <translation>Selbstsigniertes Serverzertifikat</translation>
    </message>
    <message>
        <source>Server certificate that an authority signed</source>
        <translation>Von einer Stelle signiertes Serverzertifikat</translation>
    </message>
    <message>
        <source>Signed with their own key</source>
        <translation>Mit eigenem Schlüssel signiert</translation>
    </message>
    <message>
        <source>What another certificate signed has no place here</source>
        <translation>Was ein anderes Zertifikat signiert hat, gehört nicht hierher</translation>
    </message>
    <message>
        <source>Three certificates in a row. The root signs itself and the intermediate; the intermediate signs the server certificate.</source>
        <translation>Drei Zertifikate in einer Reihe. Das Stammzertifikat signiert sich selbst und das Zwischenzertifikat; das Zwischenzertifikat signiert das Serverzertifikat.</translation>
    </message>
    <message>
        <source>Two pictures side by side. Today, the trusted root store of a front-end holds public roots, your root is not there, and your server&apos;s certificate is not trusted. Once the root is installed, the store holds it too, and your server&apos;s certificate is trusted.</source>
        <translation>Zwei Bilder nebeneinander. Heute enthält der Stammzertifikatspeicher eines Front-Ends öffentliche Stammzertifikate; Ihr Stammzertifikat fehlt, und das Zertifikat Ihres Servers ist nicht vertrauenswürdig. Sobald das Stammzertifikat installiert ist, enthält der Speicher auch dieses, und das Zertifikat Ihres Servers ist vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Two rows over time. Below a root that was installed once, the first certificate, the renewed one and the one after that are all trusted. Of self-signed certificates, only the first, which was installed, is trusted, and the renewed ones are not.</source>
        <translation>Zwei Reihen im Zeitverlauf. Unter einem einmal installierten Stammzertifikat sind das erste Zertifikat, das erneuerte und das darauf folgende alle vertrauenswürdig. Von selbstsignierten Zertifikaten ist nur das erste, das installiert wurde, vertrauenswürdig, die erneuerten sind es nicht.</translation>
    </message>
    <message>
        <source>Four kinds of certificates beside the trusted root store. A root and a self-signed server certificate go into it; an intermediate and a server certificate that an authority signed do not.</source>
        <translation>Vier Arten von Zertifikaten neben dem Stammzertifikatspeicher. Ein Stammzertifikat und ein selbstsigniertes Serverzertifikat kommen hinein; ein Zwischenzertifikat und ein von einer Zertifizierungsstelle signiertes Serverzertifikat nicht.</translation>
    </message>
    <message>
        <source>Valid from {} to {}: {}</source>
        <translation>Gültig von {} bis {}: {}</translation>
    </message>
    <message>
        <source>Open draft…</source>
        <translation>Entwurf öffnen…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Drafts are saved on this computer</source>
        <translation>Entwürfe werden auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Draft saved at {}</source>
        <translation>Entwurf gespeichert um {}</translation>
    </message>
    <message>
        <source>File, paste or server</source>
        <translation>Datei, Text oder Server</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Validity and trust</source>
        <translation>Gültigkeit und Vertrauen</translation>
    </message>
    <message>
        <source>Where to install</source>
        <translation>Installationsort</translation>
    </message>
    <message>
        <source>Reason and timing</source>
        <translation>Grund und Termin</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall eröffnen</translation>
    </message>
    <message>
        <source>&amp;Open the case again</source>
        <translation>Fall erneut &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open support case</source>
        <translation>Supportfall er&amp;öffnen</translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation>nicht lesbares Datum</translation>
    </message>
    <message>
        <source>today {}</source>
        <translation>heute {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <translation>gestern {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>years and days</comment>
        <translation>{} {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>in … or … ago</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>in … or … ago</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to add {}</source>
        <translation>Loslassen, um {} hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Let go to add %n file(s)</source>
        <translation>
            <numerusform>Loslassen, um %n Datei hinzuzufügen</numerusform>
            <numerusform>Loslassen, um %n Dateien hinzuzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not on the disk yet</source>
        <translation>Diese Datei ist noch nicht auf dem Datenträger</translation>
    </message>
    <message>
        <source>Save it first, then drop the file.</source>
        <translation>Speichern Sie sie zuerst, und legen Sie dann die Datei hier ab.</translation>
    </message>
    <message>
        <source>Save the file behind it first, then drop the file.</source>
        <translation>Speichern Sie zuerst die Datei dahinter, und legen Sie dann die Datei hier ab.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>Dies ist ein Link</translation>
    </message>
    <message>
        <source>Let go to read the text</source>
        <translation>Loslassen, um den Text zu lesen</translation>
    </message>
    <message>
        <source>Drop a certificate as a file or as text.</source>
        <translation>Legen Sie ein Zertifikat als Datei oder als Text hier ab.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Dies kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done.</source>
        <translation>Die Sprache wechselt, sobald das Laufende fertig ist.</translation>
    </message>
</context>
</TS>
