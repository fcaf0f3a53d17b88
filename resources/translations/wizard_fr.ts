<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{} with {}</source>
        <comment>a hash and a key</comment>
        <translation>{} avec {}</translation>
    </message>
    <message>
        <source>Unknown algorithm {}</source>
        <translation>Algorithme inconnu {}</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a date is written as “{}”.</source>
        <translation>Encodage non conforme&#xa0;: une date est écrite «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>A date is unreadable: “{}”.</source>
        <translation>Une date est illisible&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Nonstandard encoding: strict software may refuse this certificate.</source>
        <translation>Encodage non conforme&#xa0;: un logiciel strict peut refuser ce certificat.</translation>
    </message>
    <message>
        <source>Certificate {}</source>
        <translation>Certificat {}</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>une autorité sans nom</translation>
    </message>
    <message>
        <source>It is issued by {}.</source>
        <translation>Il est émis par {}.</translation>
    </message>
    <message>
        <source>It names itself as issuer; its signature could not be checked.</source>
        <translation>Il se désigne lui-même comme émetteur&#xa0;; sa signature n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer; its signature could not be checked.</source>
        <translation>Il n’indique ni objet ni émetteur&#xa0;; sa signature n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>It names itself as issuer, and is signed with its own key.</source>
        <translation>Il se désigne lui-même comme émetteur et il est signé avec sa propre clé.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, and is signed with its own key.</source>
        <translation>Il n’indique ni objet ni émetteur et il est signé avec sa propre clé.</translation>
    </message>
    <message>
        <source>It names itself as issuer, but is not signed with its own key.</source>
        <translation>Il se désigne lui-même comme émetteur, mais il n’est pas signé avec sa propre clé.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, but is not signed with its own key.</source>
        <translation>Il n’indique ni objet ni émetteur, mais il n’est pas signé avec sa propre clé.</translation>
    </message>
    <message>
        <source>tag {} where {} was expected</source>
        <translation>étiquette {} au lieu de {}</translation>
    </message>
    <message>
        <source>the data ends within an element</source>
        <translation>les données s’arrêtent au milieu d’un élément</translation>
    </message>
    <message>
        <source>an element is longer than what it lies in</source>
        <translation>un élément est plus long que ce qui le contient</translation>
    </message>
    <message>
        <source>an element of indefinite length is nested too deeply</source>
        <translation>un élément de longueur indéfinie est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>an element of indefinite length has no end</source>
        <translation>un élément de longueur indéfinie n’a pas de fin</translation>
    </message>
    <message>
        <source>bytes follow the end</source>
        <translation>des octets suivent la fin</translation>
    </message>
    <message>
        <source>an octet string is nested too deeply</source>
        <translation>une chaîne d’octets est imbriquée trop profondément</translation>
    </message>
    <message>
        <source>an object identifier holds a number that is too long</source>
        <translation>un identificateur d’objet contient un nombre trop long</translation>
    </message>
    <message>
        <source>an object identifier is incomplete</source>
        <translation>un identificateur d’objet est incomplet</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %n ligne de plus</numerusform>
            <numerusform>… %n lignes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <translation>
            <numerusform>… %n octet de plus</numerusform>
            <numerusform>… %n octets de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of more extensions are not shown</source>
        <translation>
            <numerusform>%n octet d’autres extensions n’est pas affiché</numerusform>
            <numerusform>%n octets d’autres extensions ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>More extensions</source>
        <translation>Autres extensions</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Octets illisibles</translation>
    </message>
    <message>
        <source>Unreadable extension</source>
        <translation>Extension illisible</translation>
    </message>
    <message>
        <source>Unknown extension</source>
        <translation>Extension inconnue</translation>
    </message>
    <message>
        <source>Followed by other bytes:</source>
        <translation>Suivi d’autres octets&#xa0;:</translation>
    </message>
    <message>
        <source>The rest could not be read ({}). All bytes:</source>
        <translation>Le reste n’a pas pu être lu ({}). Tous les octets&#xa0;:</translation>
    </message>
    <message>
        <source>Could not be read ({}). All bytes:</source>
        <translation>Lecture impossible ({}). Tous les octets&#xa0;:</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are given</source>
        <translation>
            <numerusform>Seule la première ligne (%n) est indiquée</numerusform>
            <numerusform>Seules les %n premières lignes sont indiquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject Directory Attributes</source>
        <translation>Attributs d’annuaire du sujet</translation>
    </message>
    <message>
        <source>Subject Key Identifier</source>
        <translation>Identificateur de la clé du sujet</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <translation>Utilisation de la clé</translation>
    </message>
    <message>
        <source>Private Key Usage Period</source>
        <translation>Période d’utilisation de la clé privée</translation>
    </message>
    <message>
        <source>Subject Alternative Name</source>
        <translation>Autre nom de l’objet</translation>
    </message>
    <message>
        <source>Issuer Alternative Name</source>
        <translation>Autre nom de l’émetteur</translation>
    </message>
    <message>
        <source>Basic Constraints</source>
        <translation>Contraintes de base</translation>
    </message>
    <message>
        <source>Name Constraints</source>
        <translation>Contraintes de nom</translation>
    </message>
    <message>
        <source>CRL Distribution Points</source>
        <translation>Points de distribution de la liste de révocation</translation>
    </message>
    <message>
        <source>Certificate Policies</source>
        <translation>Stratégies de certificat</translation>
    </message>
    <message>
        <source>Policy Mappings</source>
        <translation>Mappages de stratégie</translation>
    </message>
    <message>
        <source>Authority Key Identifier</source>
        <translation>Identificateur de la clé de l’autorité</translation>
    </message>
    <message>
        <source>Policy Constraints</source>
        <translation>Contraintes de stratégie</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>Utilisation avancée de la clé</translation>
    </message>
    <message>
        <source>Freshest CRL</source>
        <translation>Liste de révocation la plus récente</translation>
    </message>
    <message>
        <source>Inhibit Any Policy</source>
        <translation>Interdiction de «&#xa0;Toute stratégie&#xa0;»</translation>
    </message>
    <message>
        <source>Entrust Version Information</source>
        <translation>Informations de version Entrust</translation>
    </message>
    <message>
        <source>SMIME Capabilities</source>
        <translation>Fonctionnalités SMIME</translation>
    </message>
    <message>
        <source>Certificate Template Name</source>
        <translation>Nom du modèle de certificat</translation>
    </message>
    <message>
        <source>CA Version</source>
        <translation>Version de l’autorité de certification</translation>
    </message>
    <message>
        <source>Previous CA Certificate Hash</source>
        <translation>Hachage du certificat d’AC précédent</translation>
    </message>
    <message>
        <source>Certificate Template Information</source>
        <translation>Informations du modèle de certificat</translation>
    </message>
    <message>
        <source>Application Policies</source>
        <translation>Stratégies d’application</translation>
    </message>
    <message>
        <source>Application Policy Mappings</source>
        <translation>Mappages de stratégie d’application</translation>
    </message>
    <message>
        <source>Application Policy Constraints</source>
        <translation>Contraintes de stratégie d’application</translation>
    </message>
    <message>
        <source>NTDS Security Identifier</source>
        <translation>Identificateur de sécurité NTDS</translation>
    </message>
    <message>
        <source>SCT List</source>
        <translation>Liste SCT</translation>
    </message>
    <message>
        <source>CT Precertificate Poison</source>
        <translation>Marqueur de précertificat CT (poison)</translation>
    </message>
    <message>
        <source>Authority Information Access</source>
        <translation>Accès aux informations de l’autorité</translation>
    </message>
    <message>
        <source>Qualified Certificate Statements</source>
        <translation>Déclarations de certificat qualifié</translation>
    </message>
    <message>
        <source>IP Address Delegation</source>
        <translation>Délégation d’adresses IP</translation>
    </message>
    <message>
        <source>Autonomous System Delegation</source>
        <translation>Délégation de systèmes autonomes</translation>
    </message>
    <message>
        <source>Subject Information Access</source>
        <translation>Accès aux informations du sujet</translation>
    </message>
    <message>
        <source>TLS Features</source>
        <translation>Fonctionnalités TLS</translation>
    </message>
    <message>
        <source>OCSP No Revocation Checking</source>
        <translation>OCSP sans vérification de révocation</translation>
    </message>
    <message>
        <source>Netscape Cert Type</source>
        <translation>Type de certificat Netscape</translation>
    </message>
    <message>
        <source>Netscape Base URL</source>
        <translation>URL de base Netscape</translation>
    </message>
    <message>
        <source>Netscape Revocation URL</source>
        <translation>URL de révocation Netscape</translation>
    </message>
    <message>
        <source>Netscape CA Revocation URL</source>
        <translation>URL de révocation d’AC Netscape</translation>
    </message>
    <message>
        <source>Netscape CA Policy URL</source>
        <translation>URL de stratégie d’AC Netscape</translation>
    </message>
    <message>
        <source>Netscape SSL Server Name</source>
        <translation>Nom de serveur SSL Netscape</translation>
    </message>
    <message>
        <source>Netscape Comment</source>
        <translation>Commentaire Netscape</translation>
    </message>
    <message>
        <source>OCSP: {}</source>
        <translation>OCSP&#xa0;: {}</translation>
    </message>
    <message>
        <source>Certificate of the issuer: {}</source>
        <translation>Certificat de l’émetteur&#xa0;: {}</translation>
    </message>
    <message>
        <source>Time stamping: {}</source>
        <translation>Horodatage&#xa0;: {}</translation>
    </message>
    <message>
        <source>Repository of the authority: {}</source>
        <translation>Référentiel de l’autorité&#xa0;: {}</translation>
    </message>
    <message>
        <source>Any policy</source>
        <translation>Toute stratégie</translation>
    </message>
    <message>
        <source>Extended validation</source>
        <translation>Validation étendue</translation>
    </message>
    <message>
        <source>Domain validated</source>
        <translation>Domaine validé</translation>
    </message>
    <message>
        <source>Organisation validated</source>
        <translation>Organisation validée</translation>
    </message>
    <message>
        <source>Individual validated</source>
        <translation>Personne validée</translation>
    </message>
    <message>
        <source>key compromise</source>
        <translation>compromission de la clé</translation>
    </message>
    <message>
        <source>CA compromise</source>
        <translation>compromission de l’AC</translation>
    </message>
    <message>
        <source>affiliation changed</source>
        <translation>changement d’affiliation</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>cessation of operation</source>
        <translation>cessation d’activité</translation>
    </message>
    <message>
        <source>certificate hold</source>
        <translation>certificat suspendu</translation>
    </message>
    <message>
        <source>privilege withdrawn</source>
        <translation>privilège retiré</translation>
    </message>
    <message>
        <source>AA compromise</source>
        <translation>compromission de l’AA</translation>
    </message>
    <message>
        <source>Status request (OCSP must-staple)</source>
        <translation>Demande d’état (OCSP must-staple)</translation>
    </message>
    <message>
        <source>Status request, version 2</source>
        <translation>Demande d’état, version 2</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>une date illisible</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Not a certificate authority</source>
        <translation>N’est pas une autorité de certification</translation>
    </message>
    <message>
        <source>Path length: {}</source>
        <translation>Longueur du chemin&#xa0;: {}</translation>
    </message>
    <message>
        <source>Path length: not limited</source>
        <translation>Longueur du chemin&#xa0;: illimitée</translation>
    </message>
    <message>
        <source>None</source>
        <comment>uses of a key</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Key identifier: {}</source>
        <translation>Identificateur de la clé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Issuer: {}</source>
        <translation>Émetteur&#xa0;: {}</translation>
    </message>
    <message>
        <source>Serial number: {}</source>
        <translation>Numéro de série&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Reasons: {}</source>
        <translation>Raisons&#xa0;: {}</translation>
    </message>
    <message>
        <source>CRL issuer: {}</source>
        <translation>Émetteur de la CRL&#xa0;: {}</translation>
    </message>
    <message>
        <source>Name relative to the issuer: {}</source>
        <translation>Nom relatif à l’émetteur&#xa0;: {}</translation>
    </message>
    <message>
        <source>Practice statement: {}</source>
        <translation>Déclaration des pratiques&#xa0;: {}</translation>
    </message>
    <message>
        <source>Notice: {}</source>
        <translation>Notice&#xa0;: {}</translation>
    </message>
    <message>
        <source>Qualifier {}: {}</source>
        <translation>Qualificateur {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}, notice {}.</source>
        <translation>{}, notice {}.</translation>
    </message>
    <message>
        <source>{} is as good as {}</source>
        <comment>policies</comment>
        <translation>{} équivaut à {}</translation>
    </message>
    <message>
        <source>A policy is required after {} more authorities</source>
        <translation>Autorités suivantes avant qu’une stratégie soit exigée&#xa0;: {}</translation>
    </message>
    <message>
        <source>Policies are not mapped after {} more authorities</source>
        <translation>Autorités suivantes avant la fin du mappage des stratégies&#xa0;: {}</translation>
    </message>
    <message>
        <source>Unknown constraint after {} more authorities</source>
        <translation>Autorités suivantes avant une contrainte inconnue&#xa0;: {}</translation>
    </message>
    <message>
        <source>“Any policy” does not count after {} more authorities</source>
        <translation>Autorités suivantes avant que «&#xa0;Toute stratégie&#xa0;» ne compte plus&#xa0;: {}</translation>
    </message>
    <message>
        <source>Permitted: {}</source>
        <translation>Autorisé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Excluded: {}</source>
        <translation>Exclu&#xa0;: {}</translation>
    </message>
    <message>
        <source>From {}</source>
        <comment>a moment</comment>
        <translation>Début&#xa0;: {}</translation>
    </message>
    <message>
        <source>To {}</source>
        <comment>a moment</comment>
        <translation>Fin&#xa0;: {}</translation>
    </message>
    <message>
        <source>TLS extension {}</source>
        <translation>Extension TLS {}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is there</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>un nombre est trop long</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Signature numérique</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>Non-répudiation</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Chiffrement de la clé</translation>
    </message>
    <message>
        <source>Data encipherment</source>
        <translation>Chiffrement des données</translation>
    </message>
    <message>
        <source>Key agreement</source>
        <translation>Accord de clés</translation>
    </message>
    <message>
        <source>Certificate signing</source>
        <translation>Signature de certificats</translation>
    </message>
    <message>
        <source>CRL signing</source>
        <translation>Signature de CRL</translation>
    </message>
    <message>
        <source>Encipher only</source>
        <translation>Chiffrement uniquement</translation>
    </message>
    <message>
        <source>Decipher only</source>
        <translation>Déchiffrement uniquement</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Toutes les utilisations</translation>
    </message>
    <message>
        <source>Server authentication</source>
        <translation>Authentification du serveur</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Signature du code</translation>
    </message>
    <message>
        <source>Secure mail</source>
        <translation>Messagerie sécurisée</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>Signature OCSP</translation>
    </message>
    <message>
        <source>Smart card logon</source>
        <translation>Connexion par carte à puce</translation>
    </message>
    <message>
        <source>Kerberos domain controller</source>
        <translation>Contrôleur de domaine Kerberos</translation>
    </message>
    <message>
        <source>Encrypting file system</source>
        <translation>Système de fichiers EFS</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Bureau à distance</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the extensions end early ({}).</source>
        <translation>Encodage non conforme&#xa0;: les extensions s’arrêtent trop tôt ({}).</translation>
    </message>
    <message>
        <source>Nonstandard encoding: extension {} appears twice.</source>
        <translation>Encodage non conforme&#xa0;: l’extension {} figure deux fois.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a default value is written out.</source>
        <translation>Encodage non conforme&#xa0;: une valeur par défaut est écrite explicitement.</translation>
    </message>
    <message>
        <source>Extension {} could not be read ({}).</source>
        <translation>L’extension {} n’a pas pu être lue ({}).</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n alternative name(s) are listed.</source>
        <translation>
            <numerusform>Seul le premier autre nom (%n) est indiqué.</numerusform>
            <numerusform>Seuls les %n premiers autres noms sont indiqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other name: {}</source>
        <translation>Autre nom&#xa0;: {}</translation>
    </message>
    <message>
        <source>Mail address: {}</source>
        <translation>Adresse e-mail&#xa0;: {}</translation>
    </message>
    <message>
        <source>DNS name: {}</source>
        <translation>Nom DNS&#xa0;: {}</translation>
    </message>
    <message>
        <source>X.400 address: {}</source>
        <translation>Adresse X.400&#xa0;: {}</translation>
    </message>
    <message>
        <source>Directory name: {}</source>
        <translation>Nom d’annuaire&#xa0;: {}</translation>
    </message>
    <message>
        <source>EDI party name: {}</source>
        <translation>Nom de partie EDI&#xa0;: {}</translation>
    </message>
    <message>
        <source>URL: {}</source>
        <translation>URL&#xa0;: {}</translation>
    </message>
    <message>
        <source>IP address: {}</source>
        <translation>Adresse IP&#xa0;: {}</translation>
    </message>
    <message>
        <source>Registered ID: {}</source>
        <translation>ID enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>Principal name: {}</source>
        <translation>Nom principal&#xa0;: {}</translation>
    </message>
    <message>
        <source>Domain controller: {}</source>
        <translation>Contrôleur de domaine&#xa0;: {}</translation>
    </message>
    <message>
        <source>Security identifier: {}</source>
        <translation>Identificateur de sécurité&#xa0;: {}</translation>
    </message>
    <message>
        <source>XMPP address: {}</source>
        <translation>Adresse XMPP&#xa0;: {}</translation>
    </message>
    <message>
        <source>Service name: {}</source>
        <translation>Nom de service&#xa0;: {}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Name of kind {}: {}</source>
        <translation>Nom de type {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Other name {}: {}</source>
        <translation>Autre nom {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} with mask {}</source>
        <translation>{} avec le masque {}</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <comment>letters</comment>
        <translation>latines et cyrilliques</translation>
    </message>
    <message>
        <source>Latin and Greek</source>
        <comment>letters</comment>
        <translation>latines et grecques</translation>
    </message>
    <message>
        <source>Latin and Cyrillic and Greek</source>
        <comment>letters</comment>
        <translation>latines, cyrilliques et grecques</translation>
    </message>
    <message>
        <source>“{}” mixes {} letters, some of which look the same: compare it letter by letter with the name that you expect.</source>
        <translation>«&#xa0;{}&#xa0;» mélange des lettres {}, dont certaines se ressemblent&#xa0;: comparez-le lettre par lettre avec le nom que vous attendez.</translation>
    </message>
    <message>
        <source>the keystore ends within an entry</source>
        <translation>le magasin de clés s’arrête au milieu d’une entrée</translation>
    </message>
    <message>
        <source>the keystore holds an entry of an unknown kind</source>
        <translation>le magasin de clés contient une entrée de type inconnu</translation>
    </message>
    <message>
        <source>Hexadecimal digits were read as a certificate.</source>
        <translation>Des chiffres hexadécimaux ont été lus comme un certificat.</translation>
    </message>
    <message>
        <source>Base64 without BEGIN and END lines was read as a certificate.</source>
        <translation>Du Base64 sans lignes BEGIN et END a été lu comme un certificat.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds an empty part.</source>
        <translation>Encodage non conforme&#xa0;: un nom contient une partie vide.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name says the same twice in one place.</source>
        <translation>Encodage non conforme&#xa0;: un nom répète la même chose au même endroit.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name could not be read in full ({}).</source>
        <translation>Encodage non conforme&#xa0;: un nom n’a pas pu être lu en entier ({}).</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds text of another type than it says.</source>
        <translation>Encodage non conforme&#xa0;: un nom contient un texte d’un autre type que celui annoncé.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds a value of no known type.</source>
        <translation>Encodage non conforme&#xa0;: un nom contient une valeur de type inconnu.</translation>
    </message>
    <message>
        <source>Line ends written as \n were mended.</source>
        <translation>Les fins de ligne écrites \n ont été corrigées.</translation>
    </message>
    <message>
        <source>HTML tags inside a certificate were left out.</source>
        <translation>Les balises HTML dans un certificat ont été ignorées.</translation>
    </message>
    <message>
        <source>Header lines inside a certificate were left out.</source>
        <translation>Les lignes d’en-tête dans un certificat ont été ignorées.</translation>
    </message>
    <message>
        <source>Mail quoting was left out.</source>
        <translation>Les marques de citation d’e-mail ont été ignorées.</translation>
    </message>
    <message>
        <source>HTML entities were mended.</source>
        <translation>Les entités HTML ont été corrigées.</translation>
    </message>
    <message>
        <source>A missing END line was added.</source>
        <translation>Une ligne END manquante a été ajoutée.</translation>
    </message>
    <message>
        <source>A missing BEGIN line was added.</source>
        <translation>Une ligne BEGIN manquante a été ajoutée.</translation>
    </message>
    <message>
        <source>The line before a certificate was put in capitals.</source>
        <translation>La ligne précédant un certificat a été mise en majuscules.</translation>
    </message>
    <message>
        <source>The dashes around a certificate were mended.</source>
        <translation>Les tirets autour d’un certificat ont été corrigés.</translation>
    </message>
    <message>
        <source>Spaces inside a certificate were left out.</source>
        <translation>Les espaces dans un certificat ont été ignorés.</translation>
    </message>
    <message>
        <source>A certificate on one line was read.</source>
        <translation>Un certificat écrit sur une seule ligne a été lu.</translation>
    </message>
    <message>
        <source>Characters that do not belong into a certificate were left out.</source>
        <translation>Des caractères étrangers à un certificat ont été ignorés.</translation>
    </message>
    <message>
        <source>Base64url was read as base64.</source>
        <translation>Du Base64url a été lu comme du Base64.</translation>
    </message>
    <message>
        <source>The padding at the end of a certificate was mended.</source>
        <translation>Le remplissage à la fin d’un certificat a été corrigé.</translation>
    </message>
    <message>
        <source>parts of a PKCS#12 file are missing</source>
        <translation>des parties d’un fichier PKCS#12 sont manquantes</translation>
    </message>
    <message>
        <source>the content is missing</source>
        <translation>le contenu est manquant</translation>
    </message>
    <message>
        <source>Unreadable key</source>
        <translation>Clé illisible</translation>
    </message>
    <message>
        <source>{}, unreadable</source>
        <comment>a key</comment>
        <translation>{}, illisible</translation>
    </message>
    <message>
        <source>{} {} bits</source>
        <comment>a key</comment>
        <translation>{} {} bits</translation>
    </message>
    <message>
        <source>EC curve {}</source>
        <translation>Courbe EC {}</translation>
    </message>
    <message>
        <source>EC with explicit parameters, {} bits</source>
        <translation>EC avec paramètres explicites, {} bits</translation>
    </message>
    <message>
        <source>EC without a named curve</source>
        <translation>EC sans courbe nommée</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out before a certificate.</source>
        <translation>
            <numerusform>%n octet superflu a été ignoré avant un certificat.</numerusform>
            <numerusform>%n octets superflus ont été ignorés avant un certificat.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “{}”: {}</source>
        <translation>Dans «&#xa0;{}&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <source>A PEM block within a PEM block was unpacked.</source>
        <translation>Un bloc PEM contenu dans un bloc PEM a été extrait.</translation>
    </message>
    <message>
        <source>OpenSSL&apos;s trust settings behind a certificate were left out.</source>
        <translation>Les paramètres de confiance d’OpenSSL placés après un certificat ont été ignorés.</translation>
    </message>
    <message>
        <source>A block labelled “{}” was read as what it holds.</source>
        <translation>Un bloc intitulé «&#xa0;{}&#xa0;» a été lu selon son contenu réel.</translation>
    </message>
    <message>
        <source>Certificates joined without a mark were taken apart.</source>
        <translation>Des certificats accolés sans séparateur ont été séparés.</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out behind a certificate.</source>
        <translation>
            <numerusform>%n octet superflu a été ignoré après un certificat.</numerusform>
            <numerusform>%n octets superflus ont été ignorés après un certificat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage from a transfer in text mode was undone.</source>
        <translation>Les dommages d’un transfert en mode texte ont été réparés.</translation>
    </message>
    <message>
        <source>A gzip archive was unpacked.</source>
        <translation>Une archive gzip a été décompressée.</translation>
    </message>
    <message>
        <source>This is empty: choose the file that holds the certificate.</source>
        <translation>Ce contenu est vide&#xa0;: choisissez le fichier qui contient le certificat.</translation>
    </message>
    <message>
        <source>There is no certificate in this: choose a .cer, .crt, .pem, .der, .p7b or .pfx file.</source>
        <translation>Ce contenu ne comporte aucun certificat&#xa0;: choisissez un fichier .cer, .crt, .pem, .der, .p7b ou .pfx.</translation>
    </message>
    <message>
        <source>This is damaged or incomplete: export or copy it again, in full.</source>
        <translation>Ce contenu est endommagé ou incomplet&#xa0;: exportez-le ou copiez-le à nouveau, en entier.</translation>
    </message>
    <message>
        <source>This is protected in a way that cannot be opened here: export the certificate alone, without its private key, as .cer.</source>
        <translation>Ce contenu a une protection qui ne peut pas être ouverte ici&#xa0;: exportez le certificat seul, sans sa clé privée, au format .cer.</translation>
    </message>
    <message>
        <source>This is larger than 32 MB: choose a file that holds certificates only.</source>
        <translation>Ce contenu dépasse 32&#xa0;Mo&#xa0;: choisissez un fichier qui ne contient que des certificats.</translation>
    </message>
    <message>
        <source>There are more than 100,000 certificates in this: choose those that matter.</source>
        <translation>Ce contenu comporte plus de 100&#xa0;000 certificats&#xa0;: choisissez ceux qui importent.</translation>
    </message>
    <message>
        <source>This is a private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>Il s’agit d’une clé privée, qui n’est ni nécessaire ni conservée&#xa0;: ne l’envoyez jamais à personne.</translation>
    </message>
    <message>
        <source>This is an encrypted private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>Il s’agit d’une clé privée chiffrée, qui n’est ni nécessaire ni conservée&#xa0;: ne l’envoyez jamais à personne.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate: ask for the certificate that holds it.</source>
        <translation>Il s’agit d’une clé publique sans certificat&#xa0;: demandez le certificat qui la contient.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate: ask the authority that signs it for the certificate.</source>
        <translation>Il s’agit d’une demande de certificat (CSR), et non d’un certificat&#xa0;: demandez le certificat à l’autorité qui la signe.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate: ask its authority for the authority&apos;s certificate.</source>
        <translation>Il s’agit d’une liste de révocation (CRL), et non d’un certificat&#xa0;: demandez à son autorité le certificat de cette autorité.</translation>
    </message>
    <message>
        <source>This is an SSH key, which has no part in TLS: ask for the certificate of the server.</source>
        <translation>Il s’agit d’une clé SSH, sans rapport avec TLS&#xa0;: demandez le certificat du serveur.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file, not a certificate for TLS: ask for the X.509 certificate.</source>
        <translation>Il s’agit d’un fichier OpenPGP, et non d’un certificat pour TLS&#xa0;: demandez le certificat X.509.</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate: the download may have needed a sign-in, so download it again in the browser.</source>
        <translation>Il s’agit d’une page web, et non d’un certificat&#xa0;: le téléchargement exigeait peut-être une connexion&#xa0;; téléchargez-le à nouveau dans le navigateur.</translation>
    </message>
    <message>
        <source>This is protected by a password: enter it to read the certificates.</source>
        <translation>Ce contenu est protégé par un mot de passe&#xa0;: saisissez-le pour lire les certificats.</translation>
    </message>
    <message>
        <source>The password does not open this: enter the one it was exported with.</source>
        <translation>Le mot de passe n’ouvre pas ce contenu&#xa0;: saisissez celui qui a servi à l’exportation.</translation>
    </message>
    <message>
        <source>This holds a private key and no certificate: export the certificate itself as .cer.</source>
        <translation>Ce contenu comporte une clé privée et aucun certificat&#xa0;: exportez le certificat lui-même au format .cer.</translation>
    </message>
    <message>
        <source>Opening this would take longer than usual, so it was not opened: open it in the window, or export the certificate alone, without its private key, as .cer.</source>
        <translation>L’ouverture prendrait plus de temps que d’habitude et n’a donc pas eu lieu&#xa0;: ouvrez ce contenu dans la fenêtre, ou exportez le certificat seul, sans sa clé privée, au format .cer.</translation>
    </message>
    <message>
        <source>Opening this would take unreasonably long: export the certificate alone, without its private key, as .cer.</source>
        <translation>L’ouverture prendrait un temps déraisonnable&#xa0;: exportez le certificat seul, sans sa clé privée, au format .cer.</translation>
    </message>
    <message>
        <source>This cannot be read: check that it exists and that you may open it.</source>
        <translation>Ce contenu est illisible&#xa0;: vérifiez qu’il existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The certificate cannot be taken apart ({}).</source>
        <translation>Le certificat ne peut pas être décomposé ({}).</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>La signature est correcte.</translation>
    </message>
    <message>
        <source>The signature does not verify with this key.</source>
        <translation>La signature ne correspond pas à cette clé.</translation>
    </message>
    <message>
        <source>The certificate names two different signature algorithms, so its signature means nothing reliable.</source>
        <translation>Le certificat indique deux algorithmes de signature différents&#xa0;; sa signature n’a donc aucune valeur fiable.</translation>
    </message>
    <message>
        <source>This computer cannot check signatures of this kind ({}).</source>
        <translation>Cet ordinateur ne peut pas vérifier les signatures de ce type ({}).</translation>
    </message>
    <message>
        <source>The signing key cannot be read.</source>
        <translation>La clé de signature est illisible.</translation>
    </message>
    <message>
        <source>This computer cannot use the signing key ({}).</source>
        <translation>Cet ordinateur ne peut pas utiliser la clé de signature ({}).</translation>
    </message>
    <message>
        <source>The signing key is not valid ({}).</source>
        <translation>La clé de signature n’est pas valide ({}).</translation>
    </message>
    <message>
        <source>The key is larger than this computer can check (RSA {} bits, exponent {} bits).</source>
        <translation>La clé est trop grande pour être vérifiée par cet ordinateur (RSA {} bits, exposant {} bits).</translation>
    </message>
    <message>
        <source>The signature&apos;s hash function is not known here.</source>
        <translation>La fonction de hachage de la signature n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The signature&apos;s RSA-PSS parameters are not valid.</source>
        <translation>Les paramètres RSA-PSS de la signature ne sont pas valides.</translation>
    </message>
    <message>
        <source>an unknown mask generation function</source>
        <translation>une fonction de génération de masque inconnue</translation>
    </message>
    <message>
        <source>parts of a certificate are missing</source>
        <translation>des parties d’un certificat sont manquantes</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number cannot be read.</source>
        <translation>Encodage non conforme&#xa0;: le numéro de série est illisible.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is negative.</source>
        <translation>Encodage non conforme&#xa0;: le numéro de série est négatif.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is zero.</source>
        <translation>Encodage non conforme&#xa0;: le numéro de série est nul.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is longer than 20 bytes.</source>
        <translation>Encodage non conforme&#xa0;: le numéro de série dépasse 20 octets.</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 avec une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Old Macintosh line ends were mended.</source>
        <translation>Les anciennes fins de ligne Macintosh ont été corrigées.</translation>
    </message>
    <message>
        <source>The text was read as {}.</source>
        <translation>Le texte a été lu comme {}.</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>Client TLS</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>Serveur TLS</translation>
    </message>
    <message>
        <source>Object signing</source>
        <translation>Signature d’objets</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>Autorité TLS</translation>
    </message>
    <message>
        <source>Secure mail authority</source>
        <translation>Autorité de messagerie sécurisée</translation>
    </message>
    <message>
        <source>Object signing authority</source>
        <translation>Autorité de signature d’objets</translation>
    </message>
    <message>
        <source>Template: {}</source>
        <translation>Modèle&#xa0;: {}</translation>
    </message>
    <message>
        <source>Version: {}</source>
        <translation>Version&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s)</source>
        <translation>
            <numerusform>%n horodatage</numerusform>
            <numerusform>%n horodatages</numerusform>
        </translation>
    </message>
    <message>
        <source>A timestamp of an unknown version</source>
        <translation>Un horodatage de version inconnue</translation>
    </message>
    <message>
        <source>{}, log {}</source>
        <translation>{}, journal {}</translation>
    </message>
    <message>
        <source>the list of timestamps ends early</source>
        <translation>la liste des horodatages s’arrête trop tôt</translation>
    </message>
    <message>
        <source>“{}” is not a host name such as acme-dev.outsystemsenterprise.com.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un nom d’hôte tel que acme-dev.outsystemsenterprise.com.</translation>
    </message>
    <message>
        <source>{} is OutSystems Developer Cloud, where no certificate can be installed: the server that it calls needs a public one.</source>
        <translation>{} est OutSystems Developer Cloud, où aucun certificat ne peut être installé&#xa0;: le serveur appelé doit avoir un certificat public.</translation>
    </message>
    <message>
        <source>{} is a personal environment, and this service is not for those.</source>
        <translation>{} est un environnement personnel, et ce service ne s’y applique pas.</translation>
    </message>
    <message>
        <source>{} is not ticked.</source>
        <translation>{} n’est pas coché.</translation>
    </message>
    <message>
        <source>Calls from it to {} will keep failing. Leave it out only if it never connects there.</source>
        <translation>Ses appels vers {} continueront d’échouer. Ne l’omettez que s’il ne s’y connecte jamais.</translation>
    </message>
    <message>
        <source>Calls from it to this system will keep failing. Leave it out only if it never connects there.</source>
        <translation>Ses appels vers ce système continueront d’échouer. Ne l’omettez que s’il ne s’y connecte jamais.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not ticked.</source>
        <translation>
            <numerusform>%n environnement n’est pas coché.</numerusform>
            <numerusform>%n environnements ne sont pas cochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls from {} to {} will keep failing. Leave out only those that never connect there.</source>
        <translation>Les appels depuis {} vers {} continueront d’échouer. N’omettez que ceux qui ne s’y connectent jamais.</translation>
    </message>
    <message>
        <source>Calls from {} to this system will keep failing. Leave out only those that never connect there.</source>
        <translation>Les appels depuis {} vers ce système continueront d’échouer. N’omettez que ceux qui ne s’y connectent jamais.</translation>
    </message>
    <message>
        <source>{} and others</source>
        <translation>{} et d’autres</translation>
    </message>
    <message>
        <source>Lines after the first {} are left out.</source>
        <translation>Nombre maximal de lignes&#xa0;: {}. Les suivantes sont ignorées.</translation>
    </message>
    <message>
        <source>The same environment is on line {} already.</source>
        <translation>Le même environnement figure déjà à la ligne {}.</translation>
    </message>
    <message>
        <source>This line is too long to be the name and address of an environment.</source>
        <translation>Cette ligne est trop longue pour être le nom et l’adresse d’un environnement.</translation>
    </message>
    <message>
        <source>This line has neither a name nor an address.</source>
        <translation>Cette ligne ne contient ni nom ni adresse.</translation>
    </message>
    <message>
        <source>Addresses of issuers</source>
        <translation>Adresses des émetteurs</translation>
    </message>
    <message>
        <source>{} is not asked, since it is no plain http address: ask whoever runs the authority for its certificate.</source>
        <translation>{} n’est pas interrogé, car ce n’est pas une simple adresse http&#xa0;: demandez à l’administrateur de l’autorité le certificat de celle-ci.</translation>
    </message>
    <message>
        <source>{} leads to no plain http address, or on and on: ask whoever runs the authority for its certificate.</source>
        <translation>{} ne mène pas à une simple adresse http, ou redirige sans fin&#xa0;: demandez à l’administrateur de l’autorité le certificat de celle-ci.</translation>
    </message>
    <message>
        <source>{} cannot be reached from this computer: ask whoever runs the authority for its certificate.</source>
        <translation>{} est injoignable depuis cet ordinateur&#xa0;: demandez à l’administrateur de l’autorité le certificat de celle-ci.</translation>
    </message>
    <message>
        <source>{} did not answer in full in time: ask whoever runs the authority for its certificate.</source>
        <translation>{} n’a pas répondu entièrement à temps&#xa0;: demandez à l’administrateur de l’autorité le certificat de celle-ci.</translation>
    </message>
    <message>
        <source>{} has no file to give: ask whoever runs the authority for its certificate.</source>
        <translation>{} n’a aucun fichier à fournir&#xa0;: demandez à l’administrateur de l’autorité le certificat de celle-ci.</translation>
    </message>
    <message>
        <source>{} gives more than 1 MB, which is no issuer&apos;s certificate: ask whoever runs the authority for its certificate.</source>
        <translation>{} fournit plus de 1&#xa0;Mo, ce qui n’est pas un certificat d’émetteur&#xa0;: demandez à l’administrateur de l’autorité le certificat de celle-ci.</translation>
    </message>
    <message>
        <source>{} gives certificates of which none is proven to be the issuer: ask whoever runs the authority for its certificate.</source>
        <translation>{} fournit des certificats dont aucun n’est prouvé être l’émetteur&#xa0;: demandez à l’administrateur de l’autorité le certificat de celle-ci.</translation>
    </message>
    <message>
        <source>Fetched from {}</source>
        <translation>Récupéré sur {}</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate store</source>
        <translation>Magasin de certificats de cet ordinateur</translation>
    </message>
    <message>
        <source>This is not an access token: copy it anew from LifeTime, or create another one.</source>
        <translation>Ce n’est pas un jeton d’accès&#xa0;: copiez-le à nouveau depuis LifeTime, ou créez-en un autre.</translation>
    </message>
    <message>
        <source>The answer of LifeTime broke off. Try again.</source>
        <translation>La réponse de LifeTime s’est interrompue. Réessayez.</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP. Check the address.</source>
        <translation>Ce qui répond à cette adresse ne parle pas HTTP. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a sentence</comment>
        <translation>{}.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to have it trusted here too.</source>
        <translation>Demandez à l’administrateur de cet ordinateur de l’approuver ici aussi.</translation>
    </message>
    <message>
        <source>LifeTime is asked over https only: enter it as {}.</source>
        <translation>LifeTime est interrogé uniquement en https&#xa0;: saisissez {}.</translation>
    </message>
    <message>
        <source>The address of LifeTime has no user name in it: enter the host alone, such as {}.</source>
        <translation>L’adresse de LifeTime ne contient pas de nom d’utilisateur&#xa0;: saisissez l’hôte seul, par exemple {}.</translation>
    </message>
    <message>
        <source>Enter the host of one LifeTime alone, such as {}.</source>
        <translation>Saisissez uniquement l’hôte d’un seul LifeTime, par exemple {}.</translation>
    </message>
    <message>
        <source>Enter the access token of {}.</source>
        <translation>Saisissez le jeton d’accès de {}.</translation>
    </message>
    <message>
        <source>The system says: {}.</source>
        <translation>Message du système&#xa0;: {}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {}, so the token was not sent.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de {}&#xa0;; le jeton n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>LifeTime shows no environments to this token. Give its service account a role that may see them, or add them by hand.</source>
        <translation>LifeTime ne montre aucun environnement à ce jeton. Donnez à son compte de service un rôle qui peut les voir, ou ajoutez-les à la main.</translation>
    </message>
    <message>
        <source>{} answers with a web page instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} répond par une page web au lieu de ses environnements&#xa0;: une page de connexion, un proxy ou un VPN se trouve peut-être sur le trajet. Vérifiez l’adresse et ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>{} answers with something else instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} répond par autre chose que ses environnements&#xa0;: une page de connexion, un proxy ou un VPN se trouve peut-être sur le trajet. Vérifiez l’adresse et ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>LifeTime does not accept this access token ({}): it was mistyped or replaced, or its service account has no role. Create a new one.</source>
        <translation>LifeTime n’accepte pas ce jeton d’accès ({})&#xa0;: il a été mal saisi ou remplacé, ou son compte de service n’a aucun rôle. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>{} sends on to {}, and the token was not sent there. If that is your LifeTime, enter its address.</source>
        <translation>{} redirige vers {}, et le jeton n’y a pas été envoyé. S’il s’agit de votre LifeTime, saisissez son adresse.</translation>
    </message>
    <message>
        <source>{} sends on to another page, such as a login. Enter the address of LifeTime.</source>
        <translation>{} redirige vers une autre page, par exemple une page de connexion. Saisissez l’adresse de LifeTime.</translation>
    </message>
    <message>
        <source>There is no LifeTime at {}. Enter the host that LifeTime itself opens on, such as acme-lt.outsystemsenterprise.com.</source>
        <translation>Il n’y a pas de LifeTime à l’adresse {}. Saisissez l’hôte sur lequel LifeTime lui-même s’ouvre, par exemple acme-lt.outsystemsenterprise.com.</translation>
    </message>
    <message>
        <source>LifeTime could not list its environments: “{}”. Try again later.</source>
        <translation>LifeTime n’a pas pu répertorier ses environnements&#xa0;: «&#xa0;{}&#xa0;». Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{} answers with status {}. Try again later, or add them by hand.</source>
        <translation>{} répond avec l’état {}. Réessayez plus tard, ou ajoutez les environnements à la main.</translation>
    </message>
    <message>
        <source>Only the first {} of {} environments were read.</source>
        <translation>Seuls les {} premiers environnements sur {} ont été lus.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name or an address (was|were) left out.</source>
        <translation>
            <numerusform>%n environnement sans nom ou sans adresse a été omis.</numerusform>
            <numerusform>%n environnements sans nom ou sans adresse ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>no reason is known</source>
        <translation>aucune raison connue</translation>
    </message>
    <message>
        <source>No encrypted connection came about ({}). Check the address, and whether a proxy or a VPN is on the way.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie ({}). Vérifiez l’adresse, et la présence éventuelle d’un proxy ou d’un VPN sur le trajet.</translation>
    </message>
    <message>
        <source>The encrypted connection broke off ({}). Try again, and look whether a proxy or a VPN is on the way.</source>
        <translation>La connexion chiffrée s’est interrompue ({}). Réessayez, et vérifiez si un proxy ou un VPN se trouve sur le trajet.</translation>
    </message>
    <message>
        <source>Keep the case number alone: these are several lines.</source>
        <translation>Ne gardez que le numéro de ticket&#xa0;: il y a ici plusieurs lignes.</translation>
    </message>
    <message>
        <source>Check the case number: it has more than {} characters.</source>
        <translation>Vérifiez le numéro de ticket&#xa0;: il dépasse {} caractères.</translation>
    </message>
    <message>
        <source>Check the case number: it has no digit.</source>
        <translation>Vérifiez le numéro de ticket&#xa0;: il ne contient aucun chiffre.</translation>
    </message>
    <message>
        <source>Add a certificate: drop a file here, browse for one or paste it.</source>
        <translation>Ajoutez un certificat&#xa0;: déposez un fichier ici, parcourez vos dossiers ou collez-le.</translation>
    </message>
    <message>
        <source>By {}</source>
        <comment>a day</comment>
        <translation>Pour le {}</translation>
    </message>
    <message>
        <source>Case {}</source>
        <comment>its number</comment>
        <translation>Ticket {}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Ticket ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificat</numerusform>
            <numerusform>%n certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environnement</numerusform>
            <numerusform>%n environnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}.</source>
        <translation>
            <numerusform>Le service vise un délai de %n jour ouvré&#xa0;: un ticket ouvert aujourd’hui devrait aboutir au plus tard le {}.</numerusform>
            <numerusform>Le service vise un délai de %n jours ouvrés&#xa0;: un ticket ouvert aujourd’hui devrait aboutir au plus tard le {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date set.</source>
        <translation>Aucune date fixée.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Cette date est passée.</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Choisissez cette date ou une date ultérieure.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}, which is later than the day you chose.</source>
        <translation>
            <numerusform>Le service vise un délai de %n jour ouvré&#xa0;: un ticket ouvert aujourd’hui devrait aboutir au plus tard le {}, soit après la date que vous avez choisie.</numerusform>
            <numerusform>Le service vise un délai de %n jours ouvrés&#xa0;: un ticket ouvert aujourd’hui devrait aboutir au plus tard le {}, soit après la date que vous avez choisie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early.</source>
        <translation>Trop tôt.</translation>
    </message>
    <message>
        <source>Enough time.</source>
        <translation>Délai suffisant.</translation>
    </message>
    <message>
        <source>Choose what connects to it.</source>
        <translation>Choisissez ce qui s’y connecte.</translation>
    </message>
    <message>
        <source>Enter the address that your app calls, such as erp.acme.internal:443.</source>
        <translation>Saisissez l’adresse que votre application appelle, par exemple erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>Enter the name of your infrastructure, or its activation code from Service Center, Administration, Licensing.</source>
        <translation>Saisissez le nom de votre infrastructure, ou son code d’activation indiqué dans Service Center, Administration, Licensing.</translation>
    </message>
    <message>
        <source>Enter your name, so that Support knows whom to ask.</source>
        <translation>Saisissez votre nom, afin que le Support sache à qui s’adresser.</translation>
    </message>
    <message>
        <source>Enter your work email, such as name@acme.example.</source>
        <translation>Saisissez votre e-mail professionnel, par exemple nom@acme.example.</translation>
    </message>
    <message>
        <source>Check “{}”: email addresses are separated by commas.</source>
        <translation>Vérifiez «&#xa0;{}&#xa0;»&#xa0;: les adresses e-mail sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>The certificate of {} does not stand for {}: calls by that name fail whatever is installed.</source>
        <translation>Le certificat de {} n’est pas valable pour {}&#xa0;: les appels sous ce nom échouent quoi que l’on installe.</translation>
    </message>
    <message>
        <source>Support has installed it.</source>
        <translation>Le Support l’a installé.</translation>
    </message>
    <message>
        <source>Opened on {}; the target is today.</source>
        <translation>Ouvert le {}&#xa0;; la date visée est aujourd’hui.</translation>
    </message>
    <message>
        <source>Opened on {}; the target is {}.</source>
        <translation>Ouvert le {}&#xa0;; la date visée est le {}.</translation>
    </message>
    <message>
        <source>Opened on {}; the target was {}.</source>
        <translation>Ouvert le {}&#xa0;; la date visée était le {}.</translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about case {}.</source>
        <translation>
            <numerusform>La date visée était le {}, il y a %n jour ouvré&#xa0;: interrogez le Support au sujet du ticket {}.</numerusform>
            <numerusform>La date visée était le {}, il y a %n jours ouvrés&#xa0;: interrogez le Support au sujet du ticket {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about the case.</source>
        <translation>
            <numerusform>La date visée était le {}, il y a %n jour ouvré&#xa0;: interrogez le Support au sujet du ticket.</numerusform>
            <numerusform>La date visée était le {}, il y a %n jours ouvrés&#xa0;: interrogez le Support au sujet du ticket.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is the very certificate that is installed already: bring its successor.</source>
        <translation>{} est précisément le certificat déjà installé&#xa0;: ajoutez son certificat de remplacement.</translation>
    </message>
    <message>
        <source>None of these has the name of {}, which was installed earlier.</source>
        <translation>Aucun de ces certificats ne porte le nom de {}, qui a été installé précédemment.</translation>
    </message>
    <message>
        <source>{} does not last longer than the one that is installed already, which expires on {}.</source>
        <translation>{} n’est pas valide plus longtemps que celui qui est déjà installé, qui expire le {}.</translation>
    </message>
    <message>
        <source>it lasts until {} instead of {}</source>
        <translation>il est valide jusqu’au {} au lieu du {}</translation>
    </message>
    <message>
        <source>it is issued by {} instead of {}</source>
        <translation>il est émis par {} au lieu de {}</translation>
    </message>
    <message>
        <source>its key is {} instead of {}</source>
        <translation>sa clé est {} au lieu de {}</translation>
    </message>
    <message>
        <source>it stands for other names</source>
        <translation>il est valable pour d’autres noms</translation>
    </message>
    <message>
        <source>Compared with the {} that is installed: {}.</source>
        <translation>Par rapport à {} actuellement installé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>a day that cannot be read</source>
        <translation>une date illisible</translation>
    </message>
    <message>
        <source>Nothing is ticked to be installed.</source>
        <translation>Rien n’est coché pour l’installation.</translation>
    </message>
    <message>
        <source>Tick at least one certificate to install.</source>
        <translation>Cochez au moins un certificat à installer.</translation>
    </message>
    <message>
        <source>Tick at least one environment to install it on.</source>
        <translation>Cochez au moins un environnement sur lequel l’installer.</translation>
    </message>
    <message>
        <source>Open the support case in your browser.</source>
        <translation>Ouvrez le ticket de support dans votre navigateur.</translation>
    </message>
    <message>
        <source>Enter the name of this environment as LifeTime shows it.</source>
        <translation>Saisissez le nom de cet environnement tel que LifeTime l’affiche.</translation>
    </message>
    <message>
        <source>{} is ticked twice.</source>
        <translation>{} est coché deux fois.</translation>
    </message>
    <message>
        <source>{} is not run by OutSystems: Support installs nothing there, and whoever looks after its servers has to.</source>
        <translation>{} n’est pas géré par OutSystems&#xa0;: le Support n’y installe rien, c’est à l’administrateur de ses serveurs de le faire.</translation>
    </message>
    <message>
        <source>No name server could say where the proxy {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>Aucun serveur de noms n’a pu localiser le proxy {}. Vérifiez le réseau de cet ordinateur, et connectez son VPN s’il s’agit d’un nom interne.</translation>
    </message>
    <message>
        <source>No name server could say where {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>Aucun serveur de noms n’a pu localiser {}. Vérifiez le réseau de cet ordinateur, et connectez son VPN s’il s’agit d’un nom interne.</translation>
    </message>
    <message>
        <source>The name of the proxy {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>Le nom du proxy {} est introuvable. Vérifiez son orthographe, et connectez le VPN s’il s’agit d’un nom interne.</translation>
    </message>
    <message>
        <source>The name {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>Le nom {} est introuvable. Vérifiez son orthographe, et connectez le VPN s’il s’agit d’un nom interne.</translation>
    </message>
    <message>
        <source>The server did not expect a TLS handshake. Check the port and the protocol.</source>
        <translation>Le serveur n’attendait pas de négociation TLS. Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>The server found no TLS settings in common with this program, or has no certificate for this name. Try another server name.</source>
        <translation>Le serveur n’a trouvé aucun paramètre TLS commun avec ce programme, ou n’a pas de certificat pour ce nom. Essayez un autre nom de serveur.</translation>
    </message>
    <message>
        <source>The server wants another kind of certificate. Try another server name.</source>
        <translation>Le serveur veut un autre type de certificat. Essayez un autre nom de serveur.</translation>
    </message>
    <message>
        <source>The server does not trust this computer. Ask whoever runs it.</source>
        <translation>Le serveur ne fait pas confiance à cet ordinateur. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The server denies access. Ask whoever runs it.</source>
        <translation>Le serveur refuse l’accès. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The server found no version of TLS in common with this program, which has 1.0 to 1.3. OutSystems 11 Cloud needs at least TLS 1.2: have the server updated.</source>
        <translation>Le serveur n’a trouvé aucune version de TLS commune avec ce programme, qui prend en charge les versions 1.0 à 1.3. OutSystems 11 Cloud exige au moins TLS 1.2&#xa0;: faites mettre le serveur à jour.</translation>
    </message>
    <message>
        <source>The server wants stronger TLS settings than this program has. Ask whoever runs it.</source>
        <translation>Le serveur exige des paramètres TLS plus forts que ceux de ce programme. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The server has a problem of its own, or no certificate for this name. Try another server name.</source>
        <translation>Le serveur a un problème qui lui est propre, ou n’a pas de certificat pour ce nom. Essayez un autre nom de serveur.</translation>
    </message>
    <message>
        <source>The server does not know this server name. Try another server name.</source>
        <translation>Le serveur ne connaît pas ce nom de serveur. Essayez un autre nom de serveur.</translation>
    </message>
    <message>
        <source>The server insists on a certificate of the client. Ask whoever runs it.</source>
        <translation>Le serveur exige un certificat du client. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The server speaks another application protocol here. Check the port and the protocol.</source>
        <translation>Le serveur parle ici un autre protocole applicatif. Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake with alert {}. Check the port and the protocol.</source>
        <translation>Le serveur a mis fin à la négociation TLS avec l’alerte {}. Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>{} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} refuse la connexion&#xa0;: aucun service n’y écoute, ou un pare-feu l’interdit. Vérifiez le port.</translation>
    </message>
    <message>
        <source>{} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>{} est injoignable d’ici. Vérifiez l’adresse, et connectez le VPN.</translation>
    </message>
    <message>
        <source>{} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>{} ne répond pas. Vérifiez l’adresse, et la présence éventuelle d’un pare-feu ou d’un VPN sur le trajet.</translation>
    </message>
    <message>
        <source>The proxy {} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>Le proxy {} refuse la connexion&#xa0;: aucun service n’y écoute, ou un pare-feu l’interdit. Vérifiez le port.</translation>
    </message>
    <message>
        <source>The proxy {} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>Le proxy {} est injoignable d’ici. Vérifiez l’adresse, et connectez le VPN.</translation>
    </message>
    <message>
        <source>The proxy {} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>Le proxy {} ne répond pas. Vérifiez l’adresse, et la présence éventuelle d’un pare-feu ou d’un VPN sur le trajet.</translation>
    </message>
    <message>
        <source>This computer forbids a connection to {}. Check its firewall.</source>
        <translation>Cet ordinateur interdit la connexion à {}. Vérifiez son pare-feu.</translation>
    </message>
    <message>
        <source>No server is named in this connection string: write the host and its port, as in sql.acme.internal:1433.</source>
        <translation>Aucun serveur n’est indiqué dans cette chaîne de connexion&#xa0;: écrivez l’hôte et son port, comme sql.acme.internal:1433.</translation>
    </message>
    <message>
        <source>This Oracle address is not encrypted and shows no certificate: write the one that says tcps, which usually is on port 2484.</source>
        <translation>Cette adresse Oracle n’est pas chiffrée et ne présente aucun certificat&#xa0;: écrivez celle qui contient tcps, généralement sur le port 2484.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>Vérifiez l’adresse, et la présence éventuelle d’un pare-feu ou d’un VPN sur le trajet.</translation>
    </message>
    <message>
        <source>The name was not found in time.</source>
        <translation>Le nom n’a pas été trouvé à temps.</translation>
    </message>
    <message>
        <source>No connection came about in time.</source>
        <translation>La connexion n’a pas pu être établie à temps.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Le proxy n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server did not answer in time before TLS. Check the port and the protocol: a server that begins with TLS at once says nothing before.</source>
        <translation>Le serveur n’a pas répondu à temps avant TLS. Vérifiez le port et le protocole&#xa0;: un serveur qui commence directement par TLS ne dit rien avant.</translation>
    </message>
    <message>
        <source>The server did not finish the TLS handshake in time.</source>
        <translation>Le serveur n’a pas terminé la négociation TLS à temps.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server closed the connection when TLS began. Check the port and the protocol, or try another server name.</source>
        <translation>Le serveur a fermé la connexion au début de TLS. Vérifiez le port et le protocole, ou essayez un autre nom de serveur.</translation>
    </message>
    <message>
        <source>The server showed no certificate. Check the port and the protocol.</source>
        <translation>Le serveur n’a présenté aucun certificat. Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>The server sent a certificate that cannot be read. Ask whoever runs it for its certificates as files.</source>
        <translation>Le serveur a envoyé un certificat illisible. Demandez à son administrateur ses certificats sous forme de fichiers.</translation>
    </message>
    <message>
        <source>The server speaks a version of TLS older than 1.0, which this program cannot read and OutSystems 11 Cloud refuses. Have the server updated.</source>
        <translation>Le serveur parle une version de TLS antérieure à 1.0, que ce programme ne peut pas lire et qu’OutSystems 11 Cloud refuse. Faites mettre le serveur à jour.</translation>
    </message>
    <message>
        <source>The TLS handshake failed ({}). Check the port and the protocol.</source>
        <translation>La négociation TLS a échoué ({}). Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>No server can be asked for the name {}. Correct it.</source>
        <translation>Aucun serveur ne peut être interrogé avec le nom {}. Corrigez-le.</translation>
    </message>
    <message>
        <source>The name has characters that no server&apos;s name has: write it as a browser shows it.</source>
        <translation>Le nom contient des caractères qu’aucun nom de serveur ne contient&#xa0;: écrivez-le comme un navigateur l’affiche.</translation>
    </message>
    <message>
        <source>No server is named: write its address, as in erp.acme.internal:443.</source>
        <translation>Aucun serveur n’est indiqué&#xa0;: écrivez son adresse, comme erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>The address has a dot too many: write it as in erp.acme.internal.</source>
        <translation>L’adresse contient un point de trop&#xa0;: écrivez-la comme erp.acme.internal.</translation>
    </message>
    <message>
        <source>This is not the address of a server: write its host name or IP address, as in erp.acme.internal:443.</source>
        <translation>Ce n’est pas l’adresse d’un serveur&#xa0;: écrivez son nom d’hôte ou son adresse IP, comme erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>No server has a name of more than {} characters: write the host name alone.</source>
        <translation>Aucun nom de serveur ne dépasse {} caractères&#xa0;: écrivez le nom d’hôte seul.</translation>
    </message>
    <message>
        <source>This is not a whole IP address: write four numbers up to 255, as in 10.20.0.7.</source>
        <translation>Cette adresse IP est incomplète&#xa0;: écrivez quatre nombres jusqu’à 255, comme 10.20.0.7.</translation>
    </message>
    <message>
        <source>This is neither an IPv6 address nor a host with its port: write it as in [fd00::7]:443 or erp.acme.internal:443.</source>
        <translation>Ce n’est ni une adresse IPv6 ni un hôte avec son port&#xa0;: écrivez par exemple [fd00::7]:443 ou erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>More than {} servers: ask for these when the others are done.</source>
        <translation>Plus de {} serveurs&#xa0;: interrogez ceux-ci lorsque les autres seront terminés.</translation>
    </message>
    <message>
        <source>This names several servers: write one address alone.</source>
        <translation>Plusieurs serveurs sont indiqués&#xa0;: écrivez une seule adresse.</translation>
    </message>
    <message>
        <source>This is too long a list of addresses: paste a part of it.</source>
        <translation>Cette liste d’adresses est trop longue&#xa0;: collez-en une partie.</translation>
    </message>
    <message>
        <source>The server name must be a name: an IP address is never asked for.</source>
        <translation>Le nom de serveur doit être un nom&#xa0;: une adresse IP n’est jamais demandée ainsi.</translation>
    </message>
    <message>
        <source>This is a certificate or a key, not an address: use Paste for it.</source>
        <translation>Il s’agit d’un certificat ou d’une clé, et non d’une adresse&#xa0;: utilisez «&#xa0;Coller&#xa0;».</translation>
    </message>
    <message>
        <source>This is too long for an address: write it as in erp.acme.internal:443.</source>
        <translation>C’est trop long pour une adresse&#xa0;: écrivez-la comme erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to {}: write it as in erp.acme.internal:443.</source>
        <translation>Le port doit être un nombre de 1 à {}&#xa0;: écrivez-le comme dans erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>Several addresses stand here: write one a line, as in erp.acme.internal:443.</source>
        <translation>Il y a ici plusieurs adresses&#xa0;: écrivez-en une par ligne, comme erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>No address of a server stands here: write it as in erp.acme.internal:443.</source>
        <translation>Il n’y a ici aucune adresse de serveur&#xa0;: écrivez-la comme erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>This can be read in two ways: write the host and its port alone.</source>
        <translation>Ceci peut se lire de deux façons&#xa0;: écrivez uniquement l’hôte et son port.</translation>
    </message>
    <message>
        <source>The port of this SQL Server instance is needed, since its browser service is not asked: find it in SQL Server Configuration Manager, and write it as in sql.acme.internal:1433.</source>
        <translation>Le port de cette instance SQL Server est nécessaire, car son service Browser n’est pas interrogé&#xa0;: cherchez-le dans le Gestionnaire de configuration SQL Server, et écrivez-le comme sql.acme.internal:1433.</translation>
    </message>
    <message>
        <source>This is a named pipe or shared memory, which shows no certificate: write the server&apos;s name and TCP port.</source>
        <translation>Il s’agit d’un canal nommé ou d’une mémoire partagée, qui ne présente aucun certificat&#xa0;: écrivez le nom du serveur et son port TCP.</translation>
    </message>
    <message>
        <source>This means the very computer on which it is used: write the server&apos;s own name.</source>
        <translation>Ceci désigne l’ordinateur même sur lequel on l’utilise&#xa0;: écrivez le nom propre du serveur.</translation>
    </message>
    <message>
        <source>Something more came after the server had agreed to TLS</source>
        <translation>D’autres données sont arrivées après que le serveur a accepté TLS</translation>
    </message>
    <message>
        <source>Check the port and the protocol; somebody on the way may have put it there.</source>
        <translation>Vérifiez le port et le protocole&#xa0;; quelqu’un sur le trajet a pu les insérer.</translation>
    </message>
    <message>
        <source>an FTP server</source>
        <comment>This is not what … answers</comment>
        <translation>un serveur FTP</translation>
    </message>
    <message>
        <source>Ask its administrator to turn AUTH TLS on, or try port 990 with TLS.</source>
        <translation>Demandez à son administrateur d’activer AUTH TLS, ou essayez le port 990 avec TLS.</translation>
    </message>
    <message>
        <source>The FTP server does not let this computer in</source>
        <translation>Le serveur FTP n’admet pas cet ordinateur</translation>
    </message>
    <message>
        <source>Try again later, or on a computer that it lets in.</source>
        <translation>Réessayez plus tard, ou sur un ordinateur qu’il admet.</translation>
    </message>
    <message>
        <source>The FTP server does not offer TLS on this port</source>
        <translation>Le serveur FTP ne propose pas TLS sur ce port</translation>
    </message>
    <message>
        <source>an IMAP server</source>
        <comment>This is not what … answers</comment>
        <translation>un serveur IMAP</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 993 with TLS.</source>
        <translation>Demandez à son administrateur d’activer STARTTLS, ou essayez le port 993 avec TLS.</translation>
    </message>
    <message>
        <source>The IMAP server sent this computer away</source>
        <translation>Le serveur IMAP a renvoyé cet ordinateur</translation>
    </message>
    <message>
        <source>The IMAP server allows no TLS on this port</source>
        <translation>Le serveur IMAP n’autorise pas TLS sur ce port</translation>
    </message>
    <message>
        <source>The IMAP server refused TLS</source>
        <translation>Le serveur IMAP a refusé TLS</translation>
    </message>
    <message>
        <source>an LDAP server</source>
        <comment>This is not what … answers</comment>
        <translation>un serveur LDAP</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate, or try LDAPS: port 636, or 3269 for a global catalog, with TLS.</source>
        <translation>Demandez à son administrateur de lui donner un certificat, ou essayez LDAPS&#xa0;: port 636, ou 3269 pour un catalogue global, avec TLS.</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS ({})</source>
        <translation>Le serveur LDAP a refusé StartTLS ({})</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS</source>
        <translation>Le serveur LDAP a refusé StartTLS</translation>
    </message>
    <message>
        <source>a MySQL or MariaDB server</source>
        <comment>This is not what … answers</comment>
        <translation>un serveur MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>The database server sent the computer away before TLS</source>
        <translation>Le serveur de base de données a renvoyé l’ordinateur avant TLS</translation>
    </message>
    <message>
        <source>Ask its administrator, or try on a computer that it lets in.</source>
        <translation>Adressez-vous à son administrateur, ou essayez sur un ordinateur qu’il admet.</translation>
    </message>
    <message>
        <source>The database server does not offer TLS</source>
        <translation>Le serveur de base de données ne propose pas TLS</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without TLS there is none.</source>
        <translation>Demandez à son administrateur de lui donner un certificat&#xa0;; sans TLS, il n’y en a pas.</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STLS on, or try port 995 with TLS.</source>
        <translation>Demandez à son administrateur d’activer STLS, ou essayez le port 995 avec TLS.</translation>
    </message>
    <message>
        <source>The POP3 server sent this computer away</source>
        <translation>Le serveur POP3 a renvoyé cet ordinateur</translation>
    </message>
    <message>
        <source>The POP3 server does not offer TLS on this port</source>
        <translation>Le serveur POP3 ne propose pas TLS sur ce port</translation>
    </message>
    <message>
        <source>a POP3 server</source>
        <comment>This is not what … answers</comment>
        <translation>un serveur POP3</translation>
    </message>
    <message>
        <source>The PostgreSQL server does not offer TLS</source>
        <translation>Le serveur PostgreSQL ne propose pas TLS</translation>
    </message>
    <message>
        <source>Ask its administrator to set ssl = on; without TLS there is no certificate.</source>
        <translation>Demandez à son administrateur de définir ssl = on&#xa0;; sans TLS, il n’y a pas de certificat.</translation>
    </message>
    <message>
        <source>The PostgreSQL server answered with an error when it was asked for TLS</source>
        <translation>Le serveur PostgreSQL a répondu par une erreur à la demande de TLS</translation>
    </message>
    <message>
        <source>Its log says why: ask its administrator.</source>
        <translation>Son journal en donne la raison&#xa0;: adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>a PostgreSQL server</source>
        <comment>This is not what … answers</comment>
        <translation>un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>{}: “{}”. {}</source>
        <comment>what happened, its words, what to do</comment>
        <translation>{}&#xa0;: «&#xa0;{}&#xa0;». {}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <comment>what happened, what to do</comment>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>The server begins with TLS at once on this port. Choose TLS as its protocol.</source>
        <translation>Le serveur commence directement par TLS sur ce port. Choisissez TLS comme protocole.</translation>
    </message>
    <message>
        <source>This is not what {} answers: “{}”. Check the port and the protocol.</source>
        <translation>Ce n’est pas ce que répond {}&#xa0;: «&#xa0;{}&#xa0;». Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>This is not what {} answers. Check the port and the protocol.</source>
        <translation>Ce n’est pas ce que répond {}. Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>an SMTP server</source>
        <comment>This is not what … answers</comment>
        <translation>un serveur SMTP</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 465 with TLS.</source>
        <translation>Demandez à son administrateur d’activer STARTTLS, ou essayez le port 465 avec TLS.</translation>
    </message>
    <message>
        <source>The SMTP server does not offer TLS on this port</source>
        <translation>Le serveur SMTP ne propose pas TLS sur ce port</translation>
    </message>
    <message>
        <source>The SMTP server does not let this computer in</source>
        <translation>Le serveur SMTP n’admet pas cet ordinateur</translation>
    </message>
    <message>
        <source>Try on a computer that it lets in.</source>
        <translation>Essayez sur un ordinateur qu’il admet.</translation>
    </message>
    <message>
        <source>The SMTP server refused TLS</source>
        <translation>Le serveur SMTP a refusé TLS</translation>
    </message>
    <message>
        <source>The server closed the connection when it was asked for encryption</source>
        <translation>Le serveur a fermé la connexion à la demande de chiffrement</translation>
    </message>
    <message>
        <source>Check the port, or choose SQL Server with strict encryption (TDS 8).</source>
        <translation>Vérifiez le port, ou choisissez SQL Server avec chiffrement strict (TDS 8).</translation>
    </message>
    <message>
        <source>SQL Server refused the connection</source>
        <translation>SQL Server a refusé la connexion</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>SQL Server does not offer encryption (ENCRYPT_NOT_SUP)</source>
        <translation>SQL Server ne propose pas le chiffrement (ENCRYPT_NOT_SUP)</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without encryption there is none.</source>
        <translation>Demandez à son administrateur de lui donner un certificat&#xa0;; sans chiffrement, il n’y en a pas.</translation>
    </message>
    <message>
        <source>an SQL Server</source>
        <comment>This is not what … answers</comment>
        <translation>un serveur SQL Server</translation>
    </message>
    <message>
        <source>What the server sent as its certificate cannot be read. Ask whoever runs it.</source>
        <translation>Ce que le serveur a envoyé comme certificat est illisible. Adressez-vous à son administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>Not all that it sent can be read: %n left out.</source>
        <translation>
            <numerusform>Une partie de son envoi est illisible&#xa0;: %n certificat ignoré.</numerusform>
            <numerusform>Une partie de son envoi est illisible&#xa0;: %n certificats ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a proxy: write it as proxy.example.com:8080 or socks5://proxy.example.com:1080.</source>
        <translation>Ce n’est pas l’adresse d’un proxy&#xa0;: écrivez-la comme proxy.example.com:8080 ou socks5://proxy.example.com:1080.</translation>
    </message>
    <message>
        <source>The proxy must be an HTTP or a SOCKS 5 proxy: choose another one.</source>
        <translation>Le proxy doit être de type HTTP ou SOCKS 5&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The proxy {} wants a login of a kind that this program does not have. Use another proxy, or save the certificate with a browser.</source>
        <translation>Le proxy {} exige une authentification que ce programme ne prend pas en charge. Utilisez un autre proxy, ou enregistrez le certificat avec un navigateur.</translation>
    </message>
    <message>
        <source>The proxy {} wants a login. Write the user before its address, as in user@{}, and give the password.</source>
        <translation>Le proxy {} exige une authentification. Écrivez l’utilisateur devant son adresse, comme user@{}, et indiquez le mot de passe.</translation>
    </message>
    <message>
        <source>The proxy {} refuses the login. Check user and password.</source>
        <translation>Le proxy {} refuse l’authentification. Vérifiez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The proxy {} forbids a connection to {}. Ask whoever runs it, or try without it.</source>
        <translation>Le proxy {} interdit la connexion à {}. Adressez-vous à son administrateur, ou essayez sans proxy.</translation>
    </message>
    <message>
        <source>The proxy {} cannot reach {}. Check the address, or try without the proxy if the server is an internal one.</source>
        <translation>Le proxy {} ne peut pas joindre {}. Vérifiez l’adresse, ou essayez sans le proxy si le serveur est interne.</translation>
    </message>
    <message>
        <source>{} refuses the connection of the proxy: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} refuse la connexion du proxy&#xa0;: aucun service n’y écoute, ou un pare-feu l’interdit. Vérifiez le port.</translation>
    </message>
    <message>
        <source>The proxy {} refuses with “{}”. Try without it.</source>
        <translation>Le proxy {} refuse avec «&#xa0;{}&#xa0;». Essayez sans proxy.</translation>
    </message>
    <message>
        <source>{} is no {} proxy. Check its address, its port and its kind.</source>
        <translation>{} n’est pas un proxy {}. Vérifiez son adresse, son port et son type.</translation>
    </message>
    <message>
        <source>{}:// has no certificate, but the same server may have one on port 443: write {}s:// to ask it.</source>
        <translation>{}:// n’a pas de certificat, mais le même serveur en a peut-être un sur le port 443&#xa0;: écrivez {}s:// pour l’interroger.</translation>
    </message>
    <message>
        <source>This kind of address is not known: write the host and its port, as in erp.acme.internal:8443.</source>
        <translation>Ce type d’adresse n’est pas connu&#xa0;: écrivez l’hôte et son port, comme erp.acme.internal:8443.</translation>
    </message>
    <message>
        <source>This JDBC address names no server that is known: write the host and its port, as in db.acme.internal:5432.</source>
        <translation>Cette adresse JDBC n’indique aucun serveur connu&#xa0;: écrivez l’hôte et son port, comme db.acme.internal:5432.</translation>
    </message>
    <message>
        <source>User and password of a SOCKS proxy may have 255 characters. Shorten them.</source>
        <translation>L’utilisateur et le mot de passe d’un proxy SOCKS sont limités à 255 caractères. Raccourcissez-les.</translation>
    </message>
    <message>
        <source>SOCKS error {}</source>
        <translation>Erreur SOCKS {}</translation>
    </message>
    <message>
        <source>The server speaks HTTP without TLS. Use the port for HTTPS.</source>
        <translation>Le serveur parle HTTP sans TLS. Utilisez le port HTTPS.</translation>
    </message>
    <message>
        <source>The server speaks SSH, which has no certificates of this kind. Use another port.</source>
        <translation>Le serveur parle SSH, qui n’a pas de certificats de ce type. Utilisez un autre port.</translation>
    </message>
    <message>
        <source>The server speaks VNC without TLS. Use another port.</source>
        <translation>Le serveur parle VNC sans TLS. Utilisez un autre port.</translation>
    </message>
    <message>
        <source>The server speaks {0} before TLS. Choose {0} as its protocol, or another port.</source>
        <translation>Le serveur parle {0} avant TLS. Choisissez {0} comme protocole, ou un autre port.</translation>
    </message>
    <message>
        <source>The server speaks MySQL or MariaDB before TLS. Choose MySQL as its protocol, or another port.</source>
        <translation>Le serveur parle MySQL ou MariaDB avant TLS. Choisissez MySQL comme protocole, ou un autre port.</translation>
    </message>
    <message>
        <source>The server speaks no TLS, but something that is no text either. Check the port and the protocol.</source>
        <translation>Le serveur ne parle pas TLS, mais quelque chose qui n’est pas non plus du texte. Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>The server speaks no TLS: it answers “{}”. Check the port and the protocol.</source>
        <translation>Le serveur ne parle pas TLS&#xa0;: il répond «&#xa0;{}&#xa0;». Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>The server closed the connection. Check the port and the protocol.</source>
        <translation>Le serveur a fermé la connexion. Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>The proxy closed the connection. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>Le proxy a fermé la connexion. Vérifiez son adresse et son type (HTTP ou SOCKS).</translation>
    </message>
    <message>
        <source>The server broke the connection ({}). Check the port and the protocol.</source>
        <translation>Le serveur a interrompu la connexion ({}). Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>The proxy broke the connection ({}). Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>Le proxy a interrompu la connexion ({}). Vérifiez son adresse et son type (HTTP ou SOCKS).</translation>
    </message>
    <message>
        <source>The server sent more than was to be expected. Check the port and the protocol.</source>
        <translation>Le serveur a envoyé plus que prévu. Vérifiez le port et le protocole.</translation>
    </message>
    <message>
        <source>The proxy sent more than was to be expected. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>Le proxy a envoyé plus que prévu. Vérifiez son adresse et son type (HTTP ou SOCKS).</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>“{}” is no name for a {} file: choose a simpler one.</source>
        <translation>«&#xa0;{}&#xa0;» ne convient pas comme nom de fichier {}&#xa0;: choisissez un nom plus simple.</translation>
    </message>
    <message>
        <source>{} is from an earlier choice and could not be removed: do not send it, and delete it yourself.</source>
        <translation>{} provient d’un choix antérieur et n’a pas pu être supprimé&#xa0;: ne l’envoyez pas, et supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>{} could not be saved because the disk is full: free some space on it, or choose another folder.</source>
        <translation>{} n’a pas pu être enregistré car le disque est plein&#xa0;: libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{} could not be saved because its folder {} is not there: connect its drive again, or choose another folder.</source>
        <translation>{} n’a pas pu être enregistré car son dossier {} est absent&#xa0;: reconnectez son lecteur, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{} could not be saved because writing to {} is not permitted or another program has the file open: close that program, or choose another folder.</source>
        <translation>{} n’a pas pu être enregistré car l’écriture dans {} n’est pas autorisée ou un autre programme a ouvert le fichier&#xa0;: fermez ce programme, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{} could not be saved in {} ({}): choose another folder.</source>
        <translation>{} n’a pas pu être enregistré dans {} ({})&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{} is not there any more: look where it went, or connect its drive again, and choose it once more.</source>
        <translation>{} n’est plus là&#xa0;: cherchez où il est passé, ou reconnectez son lecteur, et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB and was not read: choose a smaller file.</source>
        <translation>{} dépasse {}&#xa0;Mo et n’a pas été lu&#xa0;: choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>{} is a pipe or a device: save what comes from it in a file, and choose that file.</source>
        <translation>{} est un canal ou un périphérique&#xa0;: enregistrez dans un fichier ce qui en provient, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{} is a folder: choose the files in it.</source>
        <translation>{} est un dossier&#xa0;: choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{} may not be read by you or is open in another program: close that program, or ask the owner of the file for a copy.</source>
        <translation>Vous n’avez pas le droit de lire {}, ou un autre programme l’a ouvert&#xa0;: fermez ce programme, ou demandez une copie au propriétaire du fichier.</translation>
    </message>
    <message>
        <source>{} could not be read ({}): copy it to this computer, and choose the copy.</source>
        <translation>{} n’a pas pu être lu ({})&#xa0;: copiez-le sur cet ordinateur, et choisissez la copie.</translation>
    </message>
    <message>
        <source>The draft could not be saved because it would be larger than {} MB: remove the files that are not needed on the first step.</source>
        <translation>Le brouillon n’a pas pu être enregistré car il dépasserait {}&#xa0;Mo&#xa0;: supprimez à la première étape les fichiers qui ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>The draft could not be saved because {}: remove the files that are not needed on the first step.</source>
        <translation>Le brouillon n’a pas pu être enregistré, car {}&#xa0;: supprimez à la première étape les fichiers qui ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to open it.</source>
        <translation>{} a été créé avec une version plus récente de ce programme et a été laissé tel quel&#xa0;: installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{} was left as it is and cannot be opened, because {}: use another copy of it, or begin a new request.</source>
        <translation>{} a été laissé tel quel et ne peut pas être ouvert, car {}&#xa0;: utilisez-en une autre copie, ou commencez une nouvelle demande.</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>il dépasse {}&#xa0;Mo</translation>
    </message>
    <message>
        <source>it is not a draft of this program</source>
        <translation>ce n’est pas un brouillon de ce programme</translation>
    </message>
    <message>
        <source>its “version” is none that there ever was</source>
        <translation>sa «&#xa0;version&#xa0;» n’a jamais existé</translation>
    </message>
    <message>
        <source>{} is open in another window: go on there, or save a copy.</source>
        <translation>{} est ouvert dans une autre fenêtre&#xa0;: continuez-y, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>{} was changed by another program or on another computer, and was left as it is: open it again, or save what you have as a copy.</source>
        <translation>{} a été modifié par un autre programme ou sur un autre ordinateur, et a été laissé tel quel&#xa0;: rouvrez-le, ou enregistrez ce que vous avez comme copie.</translation>
    </message>
    <message>
        <source>{} was not brought back because there is a draft of that name again: continue with that one.</source>
        <translation>{} n’a pas été rétabli, car un brouillon de ce nom existe à nouveau&#xa0;: continuez avec celui-ci.</translation>
    </message>
    <message>
        <source>something else stands where an object should be</source>
        <translation>autre chose se trouve là où un objet est attendu</translation>
    </message>
    <message>
        <source>its “{}” holds half a character</source>
        <translation>son champ «&#xa0;{}&#xa0;» contient un demi-caractère</translation>
    </message>
    <message>
        <source>its “{}” is negative</source>
        <translation>son champ «&#xa0;{}&#xa0;» est négatif</translation>
    </message>
    <message>
        <source>its “{}” is not in UTC</source>
        <translation>son champ «&#xa0;{}&#xa0;» n’est pas en UTC</translation>
    </message>
    <message>
        <source>its “{}” is missing</source>
        <translation>son champ «&#xa0;{}&#xa0;» est absent</translation>
    </message>
    <message>
        <source>its “{}” is of the wrong kind</source>
        <translation>son champ «&#xa0;{}&#xa0;» n’est pas du bon type</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas un texte UTF-8</translation>
    </message>
    <message>
        <source>it is cut off or is no JSON at all</source>
        <translation>il est tronqué ou n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>a field stands in it twice</source>
        <translation>un champ y figure deux fois</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>un nombre y est trop long</translation>
    </message>
    <message>
        <source>it holds {}, which is no number</source>
        <translation>il contient {}, qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>its “{}” cannot be read</source>
        <translation>son champ «&#xa0;{}&#xa0;» est illisible</translation>
    </message>
    <message>
        <source>its “{}” has a value that this version does not know</source>
        <translation>son champ «&#xa0;{}&#xa0;» a une valeur inconnue de cette version</translation>
    </message>
    <message>
        <source>it is none that this version writes</source>
        <translation>il n’est pas de ceux que cette version écrit</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>il comporte trop de parties</translation>
    </message>
    <message>
        <source>Correct {}: save it as UTF-8 text.</source>
        <translation>Corrigez {}&#xa0;: enregistrez-le comme texte UTF-8.</translation>
    </message>
    <message>
        <source>Correct {}: it is larger than {} kB, so it is something else.</source>
        <translation>Corrigez {}&#xa0;: il dépasse {}&#xa0;ko, c’est donc autre chose.</translation>
    </message>
    <message>
        <source>{} could not be read ({}): make it readable, or move it elsewhere.</source>
        <translation>{} n’a pas pu être lu ({})&#xa0;: rendez-le lisible, ou déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>{} does not read back as it was written, so do not send it: save the files in another folder, or on another disk.</source>
        <translation>{} ne se relit pas tel qu’il a été écrit, ne l’envoyez donc pas&#xa0;: enregistrez les fichiers dans un autre dossier ou sur un autre disque.</translation>
    </message>
    <message>
        <source>one of its certificates is damaged</source>
        <translation>un de ses certificats est endommagé</translation>
    </message>
    <message>
        <source>one of its certificates holds a private key</source>
        <translation>un de ses certificats contient une clé privée</translation>
    </message>
    <message>
        <source>its “identity” is not 32 hexadecimal digits</source>
        <translation>son champ «&#xa0;identity&#xa0;» n’est pas composé de 32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so the token is kept only until this program ends.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable actuellement&#xa0;; le jeton n’est donc conservé que jusqu’à la fin de ce programme.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so the token is kept only until this program ends.</source>
        <translation>Le trousseau de cet ordinateur est resté verrouillé&#xa0;; le jeton n’est donc conservé que jusqu’à la fin de ce programme.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so the token is kept only until this program ends.</source>
        <translation>Le trousseau de cet ordinateur a échoué ou refusé&#xa0;; le jeton n’est donc conservé que jusqu’à la fin de ce programme.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give the token back as it was saved, so the token is kept only until this program ends.</source>
        <translation>Le trousseau de cet ordinateur n’a pas rendu le jeton tel qu’il avait été enregistré&#xa0;; le jeton n’est donc conservé que jusqu’à la fin de ce programme.</translation>
    </message>
    <message>
        <source>The token is longer than what this computer&apos;s keychain takes, so the token is kept only until this program ends.</source>
        <translation>Le jeton est trop long pour le trousseau de cet ordinateur&#xa0;; il n’est donc conservé que jusqu’à la fin de ce programme.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so no saved token could be read.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable actuellement&#xa0;; aucun jeton enregistré n’a donc pu être lu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so no saved token could be read.</source>
        <translation>Le trousseau de cet ordinateur est resté verrouillé&#xa0;; aucun jeton enregistré n’a donc pu être lu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so no saved token could be read.</source>
        <translation>Le trousseau de cet ordinateur a échoué ou refusé&#xa0;; aucun jeton enregistré n’a donc pu être lu.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so a token that was saved in it earlier stays there.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable actuellement&#xa0;; un jeton qui y aurait été enregistré y reste donc.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so a token that was saved in it earlier stays there.</source>
        <translation>Le trousseau de cet ordinateur est resté verrouillé&#xa0;; un jeton qui y aurait été enregistré y reste donc.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so a token that was saved in it earlier stays there.</source>
        <translation>Le trousseau de cet ordinateur a échoué ou refusé&#xa0;; un jeton qui y aurait été enregistré y reste donc.</translation>
    </message>
    <message>
        <source>{} could not be saved because it would be larger than {} MB: shorten what is entered for the contact.</source>
        <translation>{} n’a pas pu être enregistré car il dépasserait {}&#xa0;Mo&#xa0;: raccourcissez ce qui est saisi pour le contact.</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to use and change these settings.</source>
        <translation>{} a été créé avec une version plus récente de ce programme et a été laissé tel quel&#xa0;: installez cette version pour utiliser et modifier ces paramètres.</translation>
    </message>
    <message>
        <source>{} cannot be read and was set aside as {}: enter your settings again.</source>
        <translation>{} est illisible et a été mis de côté sous le nom {}&#xa0;: saisissez à nouveau vos paramètres.</translation>
    </message>
    <message>
        <source>it holds no settings of this program</source>
        <translation>il ne contient aucun paramètre de ce programme</translation>
    </message>
    <message>
        <source>{} is empty: ask for the file again.</source>
        <translation>{} est vide&#xa0;: demandez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>There are no files in the folder {}: choose another one.</source>
        <translation>Il n’y a aucun fichier dans le dossier {}&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{} is a folder, and of folders no more than {} files are read at once: choose the others by themselves.</source>
        <translation>{} est un dossier, et on ne lit pas plus de {} fichiers de dossiers à la fois&#xa0;: choisissez les autres séparément.</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>il contient un demi-caractère</translation>
    </message>
    <message>
        <source>Correct {}: it is not TOML ({}).</source>
        <translation>Corrigez {}&#xa0;: ce n’est pas du TOML ({}).</translation>
    </message>
    <message>
        <source>Correct {}: {}</source>
        <translation>Corrigez {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>“{}” is no setting of the file, which has {}.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un paramètre du fichier, qui admet {}.</translation>
    </message>
    <message>
        <source>the table [fields] is missing.</source>
        <translation>la table [fields] est absente.</translation>
    </message>
    <message>
        <source>“{}” is no setting of [fields], which has {}.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un paramètre de [fields], qui admet {}.</translation>
    </message>
    <message>
        <source>both fields have the same name.</source>
        <translation>les deux champs portent le même nom.</translation>
    </message>
    <message>
        <source>address is longer than longest_link.</source>
        <translation>address est plus long que longest_link.</translation>
    </message>
    <message>
        <source>address is not an https address without user, query and fragment.</source>
        <translation>address n’est pas une adresse https sans utilisateur, requête ni fragment.</translation>
    </message>
    <message>
        <source>fields.{} is not the name of a field.</source>
        <translation>fields.{} n’est pas le nom d’un champ.</translation>
    </message>
    <message>
        <source>longest_link is not a number from {} to {}.</source>
        <translation>longest_link n’est pas un nombre de {} à {}.</translation>
    </message>
    <message>
        <source>severities is not a list of {} names, for {}.</source>
        <translation>severities n’est pas une liste de {} noms, pour {}.</translation>
    </message>
    <message>
        <source>one of severities</source>
        <translation>une des valeurs de severities</translation>
    </message>
    <message>
        <source>two of severities have the same name.</source>
        <translation>deux valeurs de severities portent le même nom.</translation>
    </message>
    <message>
        <source>Search here by the name or activation code, and choose the infrastructure with the environments of this request.</source>
        <translation>Cherchez ici par le nom ou le code d’activation, et choisissez l’infrastructure qui contient les environnements de cette demande.</translation>
    </message>
    <message>
        <source>Choose this type of case, since it is the one for OutSystems Cloud services.</source>
        <translation>Choisissez ce type de ticket, car c’est celui des services OutSystems Cloud.</translation>
    </message>
    <message>
        <source>Paste the subject where the portal asks for one.</source>
        <translation>Collez l’objet là où le portail en demande un.</translation>
    </message>
    <message>
        <source>Paste the whole text where the portal asks what you need.</source>
        <translation>Collez le texte entier là où le portail demande ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Attach every .cer file, or the ZIP with all of them where the portal does not take those.</source>
        <translation>Joignez chaque fichier .cer, ou le ZIP qui les contient tous si le portail ne les accepte pas.</translation>
    </message>
    <message>
        <source>Write them as +1-541-754-3010, with commas between several.</source>
        <translation>Écrivez-les sous la forme +1-541-754-3010, séparés par des virgules s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Separate your colleagues’ emails with commas.</source>
        <translation>Séparez les e-mails de vos collègues par des virgules.</translation>
    </message>
    <message>
        <source>the tables [[steps]] are missing.</source>
        <translation>les tables [[steps]] sont absentes.</translation>
    </message>
    <message>
        <source>the step “{}” stands in it twice.</source>
        <translation>l’étape «&#xa0;{}&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>{} is not a text of 1 to {} characters.</source>
        <translation>{} n’est pas un texte de 1 à {} caractères.</translation>
    </message>
    <message>
        <source>“{}” is no setting of a step, which has {}.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un paramètre d’une étape, qui admet {}.</translation>
    </message>
    <message>
        <source>heading of the step “{}”</source>
        <translation>l’intitulé de l’étape «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>hint of the step “{}”</source>
        <translation>l’indication de l’étape «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>“{}” is no key of a step; there are {}.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas une clé d’étape&#xa0;; clés possibles&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a whole sentence</comment>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{} may not be used by a server (extended key usage): clients refuse it.</source>
        <translation>{} ne peut pas être utilisé par un serveur (utilisation avancée de la clé)&#xa0;: les clients le refusent.</translation>
    </message>
    <message>
        <source>{} signed another certificate without being an authority (basic constraints, key usage): clients refuse it.</source>
        <translation>{} a signé un autre certificat sans être une autorité (contraintes de base, utilisation de la clé)&#xa0;: les clients refusent ce certificat.</translation>
    </message>
    <message>
        <source>{} allows {} authorities below it, and there are {} (path length): clients refuse it.</source>
        <translation>{} limite à {} le nombre d’autorités en dessous, et il y en a {} (longueur du chemin)&#xa0;: les clients refusent cette chaîne.</translation>
    </message>
    <message>
        <source>{} may not vouch for servers (extended key usage): clients refuse it.</source>
        <translation>{} ne peut pas se porter garant de serveurs (utilisation avancée de la clé)&#xa0;: les clients le refusent.</translation>
    </message>
    <message>
        <source>{} may not issue for {} (name constraints): clients refuse it.</source>
        <translation>{} ne peut pas émettre pour {} (contraintes de nom)&#xa0;: les clients refusent ce certificat.</translation>
    </message>
    <message>
        <source>the RSA key of {} has {} bits</source>
        <translation>la clé RSA de {} a {} bits</translation>
    </message>
    <message>
        <source>{} is signed with {}</source>
        <translation>{} est signé avec {}</translation>
    </message>
    <message numerus="yes">
        <source>%n authorit(y|ies)</source>
        <translation>
            <numerusform>%n autorité</numerusform>
            <numerusform>%n autorités</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>Our OutSystems 11 apps fail with “Could not establish trust relationship for the SSL/TLS secure channel” when they call this server.</source>
        <translation>Nos applications OutSystems 11 échouent avec le message «&#xa0;Could not establish trust relationship for the SSL/TLS secure channel&#xa0;» lorsqu’elles appellent ce serveur.</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of the chain of this certificate, which “{}” issued:</source>
        <translation>Nous vous prions de nous envoyer le certificat racine situé en haut de la chaîne de ce certificat, émis par «&#xa0;{}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of each of these chains:</source>
        <translation>Nous vous prions de nous envoyer le certificat racine situé en haut de chacune de ces chaînes&#xa0;:</translation>
    </message>
    <message>
        <source>We need the certificate that is signed with its own key (subject and issuer are the same), as .cer or .pem, without any private key. OutSystems Support will install it as trusted root.</source>
        <translation>Nous avons besoin du certificat signé avec sa propre clé (l’objet et l’émetteur sont identiques), au format .cer ou .pem, sans aucune clé privée. Le Support OutSystems l’installera comme racine de confiance.</translation>
    </message>
    <message>
        <source>this certificate ends, and we need its successor before OutSystems Support can install it:</source>
        <translation>Ce certificat arrive à expiration, et nous avons besoin de son certificat de remplacement avant que le Support OutSystems puisse l’installer&#xa0;:</translation>
    </message>
    <message>
        <source>Please send us the new one as .cer or .pem, without any private key, and tell us from when on it is in use.</source>
        <translation>Merci de nous envoyer le nouveau au format .cer ou .pem, sans aucune clé privée, et de nous indiquer à partir de quand il sera utilisé.</translation>
    </message>
    <message>
        <source>the certificate of your server has expired:</source>
        <translation>Le certificat de votre serveur a expiré&#xa0;:</translation>
    </message>
    <message>
        <source>Please renew it. If another authority issues the new one, please send us its root certificate.</source>
        <translation>Merci de le renouveler. Si une autre autorité émet le nouveau, merci de nous envoyer son certificat racine.</translation>
    </message>
    <message>
        <source>this certificate is not valid yet:</source>
        <translation>Ce certificat n’est pas encore valide&#xa0;:</translation>
    </message>
    <message>
        <source>Please send us the one that is in use until then, or tell us when the server will present this one.</source>
        <translation>Merci de nous envoyer celui qui est utilisé d’ici là, ou de nous indiquer quand le serveur présentera celui-ci.</translation>
    </message>
    <message>
        <source>clients on Windows do not accept this certificate:</source>
        <translation>Les clients sous Windows n’acceptent pas ce certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Please replace it: RSA with 2048 bits or more, or EC P-256, signed with SHA-256.</source>
        <translation>Merci de le remplacer&#xa0;: RSA de 2048 bits ou plus, ou EC P-256, signé avec SHA-256.</translation>
    </message>
    <message>
        <source>clients refuse this chain of certificates: {}</source>
        <translation>Les clients refusent cette chaîne de certificats&#xa0;: {}</translation>
    </message>
    <message>
        <source>Please issue certificates without this fault.</source>
        <translation>Merci d’émettre des certificats sans ce défaut.</translation>
    </message>
    <message>
        <source>your server {} speaks {} and nothing newer; this is its certificate:</source>
        <translation>Votre serveur {} parle {} et rien de plus récent&#xa0;; voici son certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Please enable TLS 1.2 or TLS 1.3: OutSystems 11 Cloud has permanently disabled older versions.</source>
        <translation>Merci d’activer TLS 1.2 ou TLS 1.3&#xa0;: OutSystems 11 Cloud a définitivement désactivé les versions antérieures.</translation>
    </message>
    <message>
        <source>we call your server as {}, and its certificate does not stand for that name:</source>
        <translation>Nous appelons votre serveur sous le nom {}, et son certificat n’est pas valable pour ce nom&#xa0;:</translation>
    </message>
    <message>
        <source>Please issue one with {} among its subject alternative names, or tell us the name by which we should call it.</source>
        <translation>Merci d’en émettre un qui contienne {} parmi ses autres noms de l’objet (Subject Alternative Name), ou de nous indiquer le nom sous lequel nous devons l’appeler.</translation>
    </message>
    <message>
        <source>your server does not send all intermediate certificates with its own:</source>
        <translation>Votre serveur n’envoie pas tous les certificats intermédiaires avec le sien&#xa0;:</translation>
    </message>
    <message>
        <source>Please configure it to send the second and any further one together with the first (RFC 8446, 4.4.2).</source>
        <translation>Merci de le configurer pour qu’il envoie le deuxième et, le cas échéant, les suivants avec le premier (RFC 8446, 4.4.2).</translation>
    </message>
    <message>
        <source>Windows does not trust “{}” for servers, which is at the top of the chain of this certificate:</source>
        <translation>Windows ne fait pas confiance, pour les serveurs, à «&#xa0;{}&#xa0;», qui se trouve en haut de la chaîne de ce certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Please replace it by one of an authority in Microsoft&apos;s Trusted Root Program.</source>
        <translation>Merci de le remplacer par celui d’une autorité membre du Trusted Root Program de Microsoft.</translation>
    </message>
    <message>
        <source>from our network we see this certificate, which our own inspection made:</source>
        <translation>Depuis notre réseau, nous voyons ce certificat, créé par notre propre système d’inspection&#xa0;:</translation>
    </message>
    <message>
        <source>Please send us the certificate that the server really presents, with its chain up to the root, without any private key.</source>
        <translation>Merci de nous envoyer le certificat que le serveur présente réellement, avec sa chaîne jusqu’à la racine, sans aucune clé privée.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Avec nos remerciements.</translation>
    </message>
    <message>
        <source>  Subject: {}</source>
        <translation>  Objet&#xa0;: {}</translation>
    </message>
    <message>
        <source>  Issuer: {}</source>
        <translation>  Émetteur&#xa0;: {}</translation>
    </message>
    <message>
        <source>  Thumbprint (SHA-1): {}</source>
        <translation>  Empreinte numérique (SHA-1)&#xa0;: {}</translation>
    </message>
    <message>
        <source>  Valid until: {}</source>
        <translation>  Valide jusqu’au&#xa0;: {}</translation>
    </message>
    <message>
        <source>Self-managed servers are yours to set up: no case is needed</source>
        <translation>Les serveurs autogérés sont à configurer par vos soins&#xa0;: aucun ticket n’est nécessaire</translation>
    </message>
    <message>
        <source>OutSystems Support installs certificates in OutSystems 11 Cloud only.</source>
        <translation>Le Support OutSystems n’installe des certificats que dans OutSystems 11 Cloud.</translation>
    </message>
    <message>
        <source>Install the certificate on every front-end as OutSystems&apos; own article shows.</source>
        <translation>Installez le certificat sur chaque serveur frontal comme l’indique l’article d’OutSystems.</translation>
    </message>
    <message>
        <source>OutSystems Developer Cloud takes public certificates only</source>
        <translation>OutSystems Developer Cloud n’accepte que des certificats publics</translation>
    </message>
    <message>
        <source>No certificate can be installed there: the system that is called must have one that a public authority signed.</source>
        <translation>Aucun certificat ne peut y être installé&#xa0;: le système appelé doit en avoir un signé par une autorité publique.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of a public authority.</source>
        <translation>Demandez à l’administrateur du serveur un certificat d’une autorité publique.</translation>
    </message>
    <message>
        <source>{} has expired</source>
        <translation>{} a expiré</translation>
    </message>
    <message>
        <source>It ended on {}. An expired certificate is not trusted, whatever is installed.</source>
        <translation>Il a expiré le {}. Un certificat expiré n’est pas approuvé, quoi que l’on installe.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew its certificate.</source>
        <translation>Demandez à l’administrateur du serveur de renouveler son certificat.</translation>
    </message>
    <message>
        <source>Ask for its successor before opening a case.</source>
        <translation>Demandez son certificat de remplacement avant d’ouvrir un ticket.</translation>
    </message>
    <message>
        <source>{} expires on {}, before it could be installed</source>
        <translation>{} expire le {}, avant d’avoir pu être installé</translation>
    </message>
    <message>
        <source>The service&apos;s target is five business days. An expired certificate is not trusted even where it is installed.</source>
        <translation>Le service vise un délai de cinq jours ouvrés. Un certificat expiré n’est pas approuvé, même là où il est installé.</translation>
    </message>
    <message>
        <source>Ask for its successor, and open the case with that.</source>
        <translation>Demandez son certificat de remplacement, et ouvrez le ticket avec celui-ci.</translation>
    </message>
    <message>
        <source>{} is not valid before {}</source>
        <translation>{} n’est pas valide avant le {}</translation>
    </message>
    <message>
        <source>Until then connections keep failing, whatever is installed.</source>
        <translation>D’ici là, les connexions continuent d’échouer, quoi que l’on installe.</translation>
    </message>
    <message>
        <source>Wait for that day, or ask for the certificate that is in use until then.</source>
        <translation>Attendez cette date, ou demandez le certificat qui est utilisé d’ici là.</translation>
    </message>
    <message>
        <source>{} ends before it begins</source>
        <translation>{} se termine avant de commencer</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Il se termine avant de commencer.</translation>
    </message>
    <message>
        <source>{} has dates that cannot be read</source>
        <translation>{} a des dates illisibles</translation>
    </message>
    <message>
        <source>It has dates that cannot be read.</source>
        <translation>Il a des dates illisibles.</translation>
    </message>
    <message>
        <source>Windows does not trust such a certificate, whatever is installed.</source>
        <translation>Windows ne fait pas confiance à un tel certificat, quoi que l’on installe.</translation>
    </message>
    <message>
        <source>Ask for a correct certificate.</source>
        <translation>Demandez un certificat correct.</translation>
    </message>
    <message>
        <source>The certificate does not stand for {}</source>
        <translation>Le certificat n’est pas valable pour {}</translation>
    </message>
    <message>
        <source>It stands for {}. A client that asks for another name refuses it, whatever is installed.</source>
        <translation>Il est valable pour {}. Un client qui demande un autre nom le refuse, quoi que l’on installe.</translation>
    </message>
    <message>
        <source>Call the server by a name in its certificate, or ask for a certificate with this name.</source>
        <translation>Appelez le serveur par un nom figurant dans son certificat, ou demandez un certificat avec ce nom.</translation>
    </message>
    <message>
        <source>{} speaks {} only, which OutSystems 11 Cloud refuses</source>
        <translation>{} ne parle que {}, qu’OutSystems 11 Cloud refuse</translation>
    </message>
    <message>
        <source>Its front-ends speak TLS 1.2 and 1.3. Calls fail whatever is installed, with “Could not create SSL/TLS secure channel”.</source>
        <translation>Ses serveurs frontaux parlent TLS 1.2 et 1.3. Les appels échouent quoi que l’on installe, avec «&#xa0;Could not create SSL/TLS secure channel&#xa0;».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to enable TLS 1.2 or 1.3; a certificate may be needed after that.</source>
        <translation>Demandez à l’administrateur du serveur d’activer TLS 1.2 ou 1.3&#xa0;; un certificat sera peut-être nécessaire ensuite.</translation>
    </message>
    <message>
        <source>The certificate is too weak for Windows</source>
        <translation>Le certificat est trop faible pour Windows</translation>
    </message>
    <message>
        <source>Windows refuses it, whatever is installed: {}.</source>
        <translation>Windows le refuse, quoi que l’on installe&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA key of 2048 bits or more, signed with SHA-256.</source>
        <translation>Demandez un certificat avec une clé RSA de 2048 bits ou plus, signé avec SHA-256.</translation>
    </message>
    <message>
        <source>Windows refuses it: {}.</source>
        <translation>Windows le refuse&#xa0;: {}.</translation>
    </message>
    <message numerus="yes">
        <source>Clients refuse the chains of %n certificate(s), whatever is installed</source>
        <translation>
            <numerusform>Les clients refusent la chaîne de %n certificat, quoi que l’on installe</numerusform>
            <numerusform>Les clients refusent les chaînes de %n certificats, quoi que l’on installe</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients refuse the chain of {}, whatever is installed</source>
        <translation>Les clients refusent la chaîne de {}, quoi que l’on installe</translation>
    </message>
    <message>
        <source>Ask whoever runs the certificate authority for a chain without this fault.</source>
        <translation>Demandez à l’administrateur de l’autorité de certification une chaîne sans ce défaut.</translation>
    </message>
    <message>
        <source>It was made on the way to the server.</source>
        <translation>Il a été créé sur le trajet vers le serveur.</translation>
    </message>
    <message>
        <source>OutSystems Cloud does not come that way, so installing it would help nothing.</source>
        <translation>OutSystems Cloud n’emprunte pas ce trajet&#xa0;; l’installer ne servirait donc à rien.</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection ({}), not the server&apos;s</source>
        <translation>Ce certificat est celui de l’inspection de votre propre réseau ({}), et non celui du serveur</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection, not the server&apos;s</source>
        <translation>Ce certificat est celui de l’inspection de votre propre réseau, et non celui du serveur</translation>
    </message>
    <message>
        <source>{} also signs what public sites present to this computer.</source>
        <translation>{} signe aussi ce que les sites publics présentent à cet ordinateur.</translation>
    </message>
    <message>
        <source>Get the certificate from the people who run the server, or fetch it from a network without inspection.</source>
        <translation>Obtenez le certificat auprès des personnes qui administrent le serveur, ou récupérez-le depuis un réseau sans inspection.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) for signing in: another procedure applies</source>
        <translation>
            <numerusform>%n certificat sert à s’authentifier&#xa0;: une autre procédure s’applique</numerusform>
            <numerusform>%n certificats servent à s’authentifier&#xa0;: une autre procédure s’applique</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is for signing in: another procedure applies</source>
        <translation>{} sert à s’authentifier&#xa0;: une autre procédure s’applique</translation>
    </message>
    <message>
        <source>It is a client certificate, with which an app proves who it is. It does not make a server trusted.</source>
        <translation>Il s’agit d’un certificat client, avec lequel une application prouve son identité. Il ne rend pas un serveur digne de confiance.</translation>
    </message>
    <message>
        <source>Send it by OutSystems&apos; procedure for client certificates: as .pfx with password and TripleDES-SHA1 encryption, since AES256-SHA256 is not supported there.</source>
        <translation>Envoyez-le selon la procédure d’OutSystems pour les certificats clients&#xa0;: au format .pfx, avec mot de passe et chiffrement TripleDES-SHA1, car AES256-SHA256 n’y est pas pris en charge.</translation>
    </message>
    <message>
        <source>The server does not send it, so it has to be installed as well: in Intermediate Certification Authorities, not in the trusted root store.</source>
        <translation>Le serveur ne l’envoie pas&#xa0;; il faut donc l’installer aussi&#xa0;: dans Autorités de certification intermédiaires, et non dans le magasin de racines de confiance.</translation>
    </message>
    <message>
        <source>Windows trusts it already: it is on Microsoft&apos;s list.</source>
        <translation>Windows lui fait déjà confiance&#xa0;: il figure sur la liste de Microsoft.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list does not let it vouch for this, and neither should you.</source>
        <translation>La liste de Microsoft ne l’autorise pas à s’en porter garant, et vous ne devriez pas le faire non plus.</translation>
    </message>
    <message>
        <source>It has expired, and is not trusted even where it is installed.</source>
        <translation>Il a expiré et n’est pas approuvé, même là où il est installé.</translation>
    </message>
    <message>
        <source>Signed with its own key, so Windows takes it as a trust anchor.</source>
        <translation>Signé avec sa propre clé&#xa0;; Windows l’accepte donc comme ancre de confiance.</translation>
    </message>
    <message>
        <source>Each renewal of it needs a new case.</source>
        <translation>Chacun de ses renouvellements exige un nouveau ticket.</translation>
    </message>
    <message>
        <source>It is not needed for what is asked here.</source>
        <translation>Il n’est pas nécessaire pour ce qui est demandé ici.</translation>
    </message>
    <message>
        <source>So it is not offered for the root store.</source>
        <translation>Il n’est donc pas proposé pour le magasin de racines.</translation>
    </message>
    <message>
        <source>Issued by {}. Windows trusts it already, by a root on Microsoft&apos;s list.</source>
        <translation>Émis par {}. Windows lui fait déjà confiance, grâce à une racine de la liste de Microsoft.</translation>
    </message>
    <message>
        <source>{}, at the top of its chain, is installed instead.</source>
        <translation>{}, en haut de sa chaîne, est installé à sa place.</translation>
    </message>
    <message>
        <source>{} is at the top of its chain.</source>
        <translation>{} est en haut de sa chaîne.</translation>
    </message>
    <message>
        <source>Its chain comes to no end: ask whoever runs it for the root certificate.</source>
        <translation>Sa chaîne n’aboutit pas&#xa0;: demandez le certificat racine à son administrateur.</translation>
    </message>
    <message>
        <source>What stands above it cannot be told: ask whoever runs it for the root certificate.</source>
        <translation>Impossible de dire ce qui se trouve au-dessus&#xa0;: demandez le certificat racine à son administrateur.</translation>
    </message>
    <message>
        <source>At the top of its chain, {} was issued by {}, which is missing.</source>
        <translation>En haut de sa chaîne, {} a été émis par {}, qui est manquant.</translation>
    </message>
    <message>
        <source>Ask for the certificate of {}.</source>
        <translation>Demandez le certificat de {}.</translation>
    </message>
    <message>
        <source>It bears its issuer&apos;s name, but is not signed with its own key, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Il porte le nom de son émetteur, mais n’est pas signé avec sa propre clé&#xa0;; Windows ne l’accepte donc pas comme ancre de confiance. Dans le magasin de racines de confiance, il peut perturber l’authentification par certificats clients sur IIS (Microsoft KB 2802568).</translation>
    </message>
    <message>
        <source>Issued by {}, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Émis par {}&#xa0;; Windows ne l’accepte donc pas comme ancre de confiance. Dans le magasin de racines de confiance, il peut perturber l’authentification par certificats clients sur IIS (Microsoft KB 2802568).</translation>
    </message>
    <message>
        <source>the certificate of the issuer is missing</source>
        <translation>le certificat de l’émetteur est manquant</translation>
    </message>
    <message>
        <source>self-signed, and not trusted</source>
        <translation>auto-signé et non approuvé</translation>
    </message>
    <message>
        <source>untrusted root</source>
        <translation>racine non approuvée</translation>
    </message>
    <message>
        <source>an issuer in the chain is not an authority</source>
        <translation>un émetteur de la chaîne n’est pas une autorité</translation>
    </message>
    <message>
        <source>an authority may not have others below it</source>
        <translation>une autorité ne peut pas en avoir d’autres en dessous</translation>
    </message>
    <message>
        <source>the authority may not issue for this name</source>
        <translation>l’autorité ne peut pas émettre pour ce nom</translation>
    </message>
    <message>
        <source>a key is too weak</source>
        <translation>une clé est trop faible</translation>
    </message>
    <message>
        <source>the key of an authority is too weak</source>
        <translation>la clé d’une autorité est trop faible</translation>
    </message>
    <message>
        <source>a signature is too weak</source>
        <translation>une signature est trop faible</translation>
    </message>
    <message>
        <source>not trusted by Microsoft</source>
        <translation>non approuvé par Microsoft</translation>
    </message>
    <message>
        <source>OpenSSL cannot read a certificate in the chain</source>
        <translation>OpenSSL ne peut pas lire un certificat de la chaîne</translation>
    </message>
    <message>
        <source>Trust in {} is trust in everything that it signs, for every app on these servers: name only the environments that need it.</source>
        <translation>Faire confiance à {}, c’est faire confiance à tout ce qu’il signe, pour toutes les applications de ces serveurs&#xa0;: n’indiquez que les environnements qui en ont besoin.</translation>
    </message>
    <message>
        <source>A private key came along and was dropped. If your app signs in with this certificate, that is another procedure, for client certificates.</source>
        <translation>Une clé privée était jointe et a été écartée. Si votre application s’authentifie avec ce certificat, il s’agit d’une autre procédure, destinée aux certificats clients.</translation>
    </message>
    <message>
        <source>{} has no subject alternative name: .NET still compares the common name, other clients refuse it.</source>
        <translation>{} n’a pas d’autre nom de l’objet&#xa0;: .NET compare encore le nom commun, les autres clients le refusent.</translation>
    </message>
    <message>
        <source>{} asks clients for a certificate, which most servers do without. If it insists on one, that is another procedure, for client certificates.</source>
        <translation>{} demande un certificat aux clients, mais la plupart des serveurs s’en passent. S’il l’exige, il s’agit d’une autre procédure, destinée aux certificats clients.</translation>
    </message>
    <message>
        <source>SQL Server made this certificate by itself and makes another one at each start: installing it will not last. Give SQL Server a certificate of its own first.</source>
        <translation>SQL Server a créé ce certificat lui-même et en crée un autre à chaque démarrage&#xa0;: l’installer ne durera pas. Donnez d’abord à SQL Server son propre certificat.</translation>
    </message>
    <message>
        <source>{} ends on {}. Its successor needs no new case as long as the same authority signs it.</source>
        <translation>{} se termine le {}. Son certificat de remplacement n’exige pas de nouveau ticket tant que la même autorité le signe.</translation>
    </message>
    <message numerus="yes">
        <source>{} is valid for %n year(s); some clients refuse more than 825 days.</source>
        <translation>
            <numerusform>{} est valide pendant %n an&#xa0;; certains clients refusent plus de 825 jours.</numerusform>
            <numerusform>{} est valide pendant %n ans&#xa0;; certains clients refusent plus de 825 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The RSA key of {} has {} bits; 2048 is the least today.</source>
        <translation>La clé RSA de {} a {} bits&#xa0;; 2048 est le minimum aujourd’hui.</translation>
    </message>
    <message>
        <source>{} is signed with SHA-1, which more and more clients refuse.</source>
        <translation>{} est signé avec SHA-1, que de plus en plus de clients refusent.</translation>
    </message>
    <message>
        <source>{} has a key of the kind {}, which Windows may not accept in TLS: try it before you rely on it.</source>
        <translation>{} a une clé de type {}, que Windows n’accepte peut-être pas en TLS&#xa0;: essayez-le avant de vous y fier.</translation>
    </message>
    <message>
        <source>{} is limited to names below {}, which also limits what trust in it risks.</source>
        <translation>{} est limité aux noms situés sous {}, ce qui limite aussi les risques de cette confiance.</translation>
    </message>
    <message>
        <source>{} is limited to all but names below {}, which also limits what trust in it risks.</source>
        <translation>{} est limité à tous les noms sauf ceux situés sous {}, ce qui limite aussi les risques de cette confiance.</translation>
    </message>
    <message>
        <source>{} names another key of its issuer than {} has; the signature verifies all the same.</source>
        <translation>{} désigne une autre clé de son émetteur que celle de {}&#xa0;; la signature est correcte malgré tout.</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>un certificat sans nom</translation>
    </message>
    <message>
        <source>Go on, and open the case with the files that this wizard prepares.</source>
        <translation>Continuez, et ouvrez le ticket avec les fichiers que cet assistant prépare.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to send the whole chain.</source>
        <translation>Demandez à l’administrateur du serveur d’envoyer toute la chaîne.</translation>
    </message>
    <message>
        <source>Its programme lists {} for other purposes, not for servers.</source>
        <translation>Son programme répertorie {} pour d’autres usages, et non pour les serveurs.</translation>
    </message>
    <message>
        <source>Its programme trusts only certificates that {} issued earlier.</source>
        <translation>Son programme ne fait confiance qu’aux certificats émis auparavant par {}.</translation>
    </message>
    <message>
        <source>Its programme no longer trusts {}.</source>
        <translation>Son programme ne fait plus confiance à {}.</translation>
    </message>
    <message>
        <source>Its programme lists {}, which has expired.</source>
        <translation>Son programme répertorie {}, qui a expiré.</translation>
    </message>
    <message>
        <source>Its programme lists {}.</source>
        <translation>Son programme répertorie {}.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Aucun certificat pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>They belong to private authorities, which Windows does not know. Once they are installed, everything that they have signed is trusted.</source>
        <translation>Ils appartiennent à des autorités privées, que Windows ne connaît pas. Une fois installés, tout ce qu’ils ont signé est approuvé.</translation>
    </message>
    <message>
        <source>It belongs to a private authority, which Windows does not know. Once it is installed, everything that it has signed is trusted.</source>
        <translation>Il appartient à une autorité privée, que Windows ne connaît pas. Une fois installé, tout ce qu’il a signé est approuvé.</translation>
    </message>
    <message>
        <source>They are signed with their own keys, so each renewal needs a new case.</source>
        <translation>Ils sont signés avec leur propre clé&#xa0;; chaque renouvellement exige donc un nouveau ticket.</translation>
    </message>
    <message>
        <source>It is signed with its own key, so each renewal of it needs a new case.</source>
        <translation>Il est signé avec sa propre clé&#xa0;; chacun de ses renouvellements exige donc un nouveau ticket.</translation>
    </message>
    <message>
        <source>A certificate of a private authority would need one case for all.</source>
        <translation>Avec un certificat d’une autorité privée, un seul ticket suffirait pour tous.</translation>
    </message>
    <message numerus="yes">
        <source>{} needs to be trusted, and the server leaves out %n certificate(s)</source>
        <translation>
            <numerusform>{} doit être approuvé, et le serveur omet %n certificat</numerusform>
            <numerusform>{} doit être approuvé, et le serveur omet %n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted, and the server leaves out {}</source>
        <translation>{} doit être approuvé, et le serveur omet {}</translation>
    </message>
    <message>
        <source>A server has to send its certificate with all intermediates; this one does not. Until it does, they have to be installed as well, as Intermediate Certification Authorities.</source>
        <translation>Un serveur doit envoyer son certificat avec tous les intermédiaires&#xa0;; celui-ci ne le fait pas. Tant que c’est le cas, il faut les installer aussi, comme Autorités de certification intermédiaires.</translation>
    </message>
    <message>
        <source>{} expires on {}: ask for its successor</source>
        <translation>{} expire le {}&#xa0;: demandez son certificat de remplacement</translation>
    </message>
    <message>
        <source>Within 90 days there will be another one, and another case. It can be installed until then, and should be if calls fail today.</source>
        <translation>Dans les 90 jours, il y aura un autre certificat et un autre ticket. Celui-ci peut être installé d’ici là, et devrait l’être si les appels échouent aujourd’hui.</translation>
    </message>
    <message>
        <source>Ask for the successor first.</source>
        <translation>Demandez d’abord le certificat de remplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) trusted already: no case is needed</source>
        <translation>
            <numerusform>%n certificat est déjà approuvé&#xa0;: aucun ticket n’est nécessaire</numerusform>
            <numerusform>%n certificats sont déjà approuvés&#xa0;: aucun ticket n’est nécessaire</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is trusted already: no case is needed</source>
        <translation>{} est déjà approuvé&#xa0;: aucun ticket n’est nécessaire</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list.</source>
        <translation>Windows fait confiance à {}&#xa0;: il figure sur la liste de Microsoft.</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list of {}.</source>
        <translation>Windows fait confiance à {}&#xa0;: il figure sur la liste de Microsoft du {}.</translation>
    </message>
    <message>
        <source>If calls fail all the same, look at the host name, the intermediates that the server sends and its TLS version: installing a certificate changes none of these.</source>
        <translation>Si les appels échouent malgré tout, examinez le nom d’hôte, les intermédiaires que le serveur envoie et sa version de TLS&#xa0;: installer un certificat n’y change rien.</translation>
    </message>
    <message numerus="yes">
        <source>The server leaves out %n certificate(s): no case is needed, the server must send (it|them)</source>
        <translation>
            <numerusform>Le serveur omet %n certificat&#xa0;: aucun ticket n’est nécessaire, le serveur doit l’envoyer</numerusform>
            <numerusform>Le serveur omet %n certificats&#xa0;: aucun ticket n’est nécessaire, le serveur doit les envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>The server leaves out {}: no case is needed, the server must send it</source>
        <translation>Le serveur omet {}&#xa0;: aucun ticket n’est nécessaire, le serveur doit l’envoyer</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list, but without the intermediate the front-ends cannot see that.</source>
        <translation>Son autorité est publique et figure sur la liste de Microsoft, mais sans l’intermédiaire, les serveurs frontaux ne peuvent pas le voir.</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list of {}, but without the intermediate the front-ends cannot see that.</source>
        <translation>Son autorité est publique et figure sur la liste de Microsoft du {}, mais sans l’intermédiaire, les serveurs frontaux ne peuvent pas le voir.</translation>
    </message>
    <message>
        <source>Its list is of {}.</source>
        <translation>Sa liste date du {}.</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft does not trust %n certificate(s)</source>
        <translation>
            <numerusform>Microsoft ne fait pas confiance à %n certificat</numerusform>
            <numerusform>Microsoft ne fait pas confiance à %n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft does not trust {}</source>
        <translation>Microsoft ne fait pas confiance à {}</translation>
    </message>
    <message>
        <source>Putting it into the trusted root store against that would weaken every app on these servers.</source>
        <translation>L’ajouter malgré cela au magasin de racines de confiance affaiblirait toutes les applications de ces serveurs.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of another authority.</source>
        <translation>Demandez à l’administrateur du serveur un certificat d’une autre autorité.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top are not.</source>
        <translation>
            <numerusform>%n certificat et l’intermédiaire sont là&#xa0;; en haut, il manque {}.</numerusform>
            <numerusform>%n certificats et l’intermédiaire sont là&#xa0;; en haut, il manque {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top is not.</source>
        <translation>
            <numerusform>%n certificat et l’intermédiaire sont là&#xa0;; en haut, il manque {}.</numerusform>
            <numerusform>%n certificats et l’intermédiaire sont là&#xa0;; en haut, il manque {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and the intermediate are here; {} at the top is not.</source>
        <translation>{} et l’intermédiaire sont là&#xa0;; en haut, il manque {}.</translation>
    </message>
    <message>
        <source>Only a certificate that is signed with its own key can be installed as trusted root.</source>
        <translation>Seul un certificat signé avec sa propre clé peut être installé comme racine de confiance.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) no root(s): the root is missing</source>
        <translation>
            <numerusform>%n certificat n’est pas une racine&#xa0;: la racine est manquante</numerusform>
            <numerusform>%n certificats ne sont pas des racines&#xa0;: la racine est manquante</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is not a root: the root is missing</source>
        <translation>{} n’est pas une racine&#xa0;: la racine est manquante</translation>
    </message>
    <message>
        <source>An intermediate in the trusted root store does not help on Windows, and can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Un intermédiaire dans le magasin de racines de confiance est inutile sous Windows, et peut perturber l’authentification par certificats clients sur IIS (Microsoft KB 2802568).</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (was|were) issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>
            <numerusform>%n certificat a été émis par {}, et un certificat émis par un autre ne peut pas être installé comme racine de confiance (Microsoft KB 2802568).</numerusform>
            <numerusform>%n certificats ont été émis par {}, et un certificat émis par un autre ne peut pas être installé comme racine de confiance (Microsoft KB 2802568).</numerusform>
        </translation>
    </message>
    <message>
        <source>{} was issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>{} a été émis par {}, et un certificat émis par un autre ne peut pas être installé comme racine de confiance (Microsoft KB 2802568).</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (needs|need) to be trusted</source>
        <translation>
            <numerusform>%n certificat doit être approuvé</numerusform>
            <numerusform>%n certificats doivent être approuvés</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted</source>
        <translation>{} doit être approuvé</translation>
    </message>
    <message>
        <source>The root certificates are missing</source>
        <translation>Les certificats racines sont manquants</translation>
    </message>
    <message>
        <source>The root certificate is missing</source>
        <translation>Le certificat racine est manquant</translation>
    </message>
    <message>
        <source>What signed {} cannot be told here</source>
        <translation>Impossible de dire ici ce qui a signé {}</translation>
    </message>
    <message>
        <source>Its signature is of a kind that this computer cannot check, so nothing says that it could be a root.</source>
        <translation>Sa signature est d’un type que cet ordinateur ne peut pas vérifier&#xa0;; rien n’indique donc qu’il puisse s’agir d’une racine.</translation>
    </message>
    <message>
        <source>Ask whoever runs it which certificate is the root, and add that.</source>
        <translation>Demandez à son administrateur quel certificat est la racine, et ajoutez-le.</translation>
    </message>
    <message>
        <source>Type the address of a server first.</source>
        <translation>Saisissez d’abord l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation>Ligne {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>A private key was removed from what you entered: it must never be sent.</source>
        <translation>Une clé privée a été retirée de votre saisie&#xa0;: elle ne doit jamais être envoyée.</translation>
    </message>
    <message>
        <source>The draft cannot be saved. Save a copy elsewhere, or close again to lose the changes.</source>
        <translation>Le brouillon ne peut pas être enregistré. Enregistrez une copie ailleurs, ou fermez à nouveau pour perdre les modifications.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Faire une copie…</translation>
    </message>
    <message>
        <source>validity unreadable</source>
        <translation>validité illisible</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>se termine avant de commencer</translation>
    </message>
    <message>
        <source>valid in {}</source>
        <translation>valide dans {}</translation>
    </message>
    <message>
        <source>expired {} ago</source>
        <translation>expiré depuis {}</translation>
    </message>
    <message>
        <source>no expiry date</source>
        <translation>sans date d’expiration</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>encore {}</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>Dates impossibles</translation>
    </message>
    <message>
        <source>Unreadable dates</source>
        <translation>Dates illisibles</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valide</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Auto-signé</translation>
    </message>
    <message>
        <source>Issued by another</source>
        <translation>Émis par un autre</translation>
    </message>
    <message>
        <source>Self-signed? Cannot tell</source>
        <translation>Auto-signé&#xa0;? Indéterminé</translation>
    </message>
    <message>
        <source>{} · to the intermediate store</source>
        <translation>{} · vers le magasin intermédiaire</translation>
    </message>
    <message>
        <source>Root · self-signed</source>
        <translation>Racine · auto-signée</translation>
    </message>
    <message>
        <source>Server · self-signed</source>
        <translation>Serveur · auto-signé</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificat de serveur</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Signature could not be checked</source>
        <translation>Signature non vérifiable</translation>
    </message>
    <message>
        <source>Asking again…</source>
        <translation>Nouvelle interrogation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>servers that failed</comment>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} presents something else than before.</source>
        <translation>{} présente autre chose qu’auparavant.</translation>
    </message>
    <message>
        <source>Checked at {}: the same as before.</source>
        <translation>Vérifié à {}&#xa0;: inchangé.</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Non-Production</source>
        <translation>Hors production</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Management (LifeTime)</source>
        <translation>Gestion (LifeTime)</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>who told of an environment</comment>
        <translation>À la main</translation>
    </message>
    <message>
        <source>LifeTime</source>
        <translation>LifeTime</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <comment>who told of an environment</comment>
        <translation>Demande précédente</translation>
    </message>
    <message>
        <source>REST integration</source>
        <translation>Intégration REST</translation>
    </message>
    <message>
        <source>SOAP integration</source>
        <translation>Intégration SOAP</translation>
    </message>
    <message>
        <source>External database</source>
        <translation>Base de données externe</translation>
    </message>
    <message>
        <source>Active Directory or LDAP</source>
        <translation>Active Directory ou LDAP</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours of the window</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours of the window</comment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>Dans le portail</translation>
    </message>
    <message>
        <source>&amp;Back to the wizard</source>
        <translation>&amp;Retour à l’assistant</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the &amp;link</source>
        <translation>Rien ne s’est ouvert&#xa0;? Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy as file</source>
        <translation>Copier comme fichier</translation>
    </message>
    <message>
        <source>Drag it into the portal</source>
        <translation>Faites-le glisser dans le portail</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the ZIP</source>
        <translation>
            <numerusform>… et %n de plus dans le ZIP</numerusform>
            <numerusform>… et %n de plus dans le ZIP</numerusform>
        </translation>
    </message>
    <message>
        <source>All files, if the portal takes no .cer</source>
        <translation>Tous les fichiers, si le portail refuse les .cer</translation>
    </message>
    <message>
        <source>Case number, once it is submitted</source>
        <translation>Numéro de ticket, une fois envoyé</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>Certificates ({})</source>
        <translation>Certificats ({})</translation>
    </message>
    <message>
        <source>All files ({})</source>
        <translation>Tous les fichiers ({})</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Ajouter des certificats</translation>
    </message>
    <message>
        <source>Drafts ({})</source>
        <translation>Brouillons ({})</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Ouvrir un brouillon</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save in a folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algorithme de signature</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>SHA-1 (Thumbprint)</source>
        <translation>SHA-1 (empreinte numérique)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remark {}</source>
        <translation>Remarque {}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>{} local time ({})</source>
        <translation>{}, heure locale ({})</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>form of a day and a time</comment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Open {}?</source>
        <translation>Ouvrir {}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Opening this file takes longer than usual, up to about %n second(s). Open it anyway?</source>
        <translation>
            <numerusform>L’ouverture de ce fichier prend plus de temps que d’habitude, jusqu’à environ %n seconde. L’ouvrir quand même&#xa0;?</numerusform>
            <numerusform>L’ouverture de ce fichier prend plus de temps que d’habitude, jusqu’à environ %n secondes. L’ouvrir quand même&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>All details of {}</source>
        <translation>Tous les détails de {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Change the environment</source>
        <translation>Modifier l’environnement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>As LifeTime shows it, such as Production</source>
        <translation>Tel que LifeTime l’affiche, par exemple Production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>Your draft is saved and you can go on.</source>
        <translation>Votre brouillon est enregistré et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Your draft could not be saved: save a copy of it before you go on.</source>
        <translation>Votre brouillon n’a pas pu être enregistré&#xa0;: enregistrez-en une copie avant de continuer.</translation>
    </message>
    <message>
        <source>The wizard made a mistake</source>
        <translation>L’assistant a fait une erreur</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. {} The lines below tell its developers where it happened; nothing that you entered is in them, and nothing is sent.</source>
        <translation>Il s’agit d’une erreur du programme, et non de la vôtre. {} Les lignes ci-dessous indiquent à ses développeurs où elle s’est produite&#xa0;; elles ne contiennent rien de ce que vous avez saisi, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Fetch the missing certificate?</source>
        <translation>Récupérer le certificat manquant&#xa0;?</translation>
    </message>
    <message>
        <source>The certificates say where their issuer&apos;s can be fetched. Whoever runs these addresses, and those that they lead to, learns that somebody looks at them. What comes is used only if its signature proves that it is the issuer.</source>
        <translation>Les certificats indiquent où celui de leur émetteur peut être récupéré. Les exploitants de ces adresses, et de celles auxquelles elles mènent, apprennent que quelqu’un les consulte. Ce qui est reçu n’est utilisé que si la signature prouve qu’il s’agit de l’émetteur.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The article of OutSystems about this service</source>
        <translation>L’article d’OutSystems sur ce service</translation>
    </message>
    <message>
        <source>Why a root?</source>
        <translation>Pourquoi une racine&#xa0;?</translation>
    </message>
    <message>
        <source>Open the notices</source>
        <translation>Ouvrir les mentions légales</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Trusted Root Wizard {}</source>
        <translation>Trusted Root Wizard {}</translation>
    </message>
    <message>
        <source>&amp;This step</source>
        <translation>&amp;Cette étape</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>C&amp;lavier</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>It prepares the support case with which OutSystems Support installs a certificate in the trusted root store of OutSystems 11 Cloud. You send the case yourself.</source>
        <translation>Il prépare le ticket de support par lequel le Support OutSystems installe un certificat dans le magasin de racines de confiance d’OutSystems 11 Cloud. C’est vous qui envoyez le ticket.</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Qui le développe</translation>
    </message>
    <message>
        <source>The Trusted Root Wizard developers. It is not a program of OutSystems, who have neither reviewed nor approved it.</source>
        <translation>Les développeurs de Trusted Root Wizard. Ce n’est pas un programme d’OutSystems, qui ne l’a ni examiné ni approuvé.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The MIT licence: you may use, change and share it. It comes without any warranty.</source>
        <translation>La licence MIT&#xa0;: vous pouvez l’utiliser, le modifier et le partager. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation>Le travail d’autrui qu’il contient</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. You may replace their libraries in the program&apos;s folder with versions of your own. All other parts are named in this file: {}</source>
        <translation>Qt et PySide6 sont utilisés sous la GNU Lesser General Public License, version 3. Vous pouvez remplacer leurs bibliothèques dans le dossier du programme par vos propres versions. Tous les autres composants sont indiqués dans ce fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>That password does not open it. Try another one.</source>
        <translation>Ce mot de passe ne l’ouvre pas. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>The file is protected. Its password opens it once on this computer and is not kept; a private key in it is dropped.</source>
        <translation>Le fichier est protégé. Son mot de passe l’ouvre une seule fois, sur cet ordinateur, et n’est pas conservé&#xa0;; une clé privée qu’il contiendrait est écartée.</translation>
    </message>
    <message>
        <source>Password of {}</source>
        <translation>Mot de passe de {}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Only you see this name; it is not sent. Leave it empty to have the name of the certificate again.</source>
        <translation>Ce nom n’est visible que par vous&#xa0;; il n’est pas envoyé. Laissez-le vide pour retrouver le nom du certificat.</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Renommer le brouillon</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Every certificate leads up to a root</source>
        <translation>Tout certificat mène à une racine</translation>
    </message>
    <message>
        <source>A server proves its name with a certificate. Another certificate signed that one, and so on up to the root: together they are a chain. The root signed itself. No other certificate vouches for it, so it is trusted only where it was installed.</source>
        <translation>Un serveur prouve son nom avec un certificat. Un autre certificat a signé celui-ci, et ainsi de suite jusqu’à la racine&#xa0;: ensemble, ils forment une chaîne. La racine s’est signée elle-même. Aucun autre certificat ne s’en porte garant&#xa0;; elle n’est donc approuvée que là où elle a été installée.</translation>
    </message>
    <message>
        <source>A front-end trusts what leads to a root it knows</source>
        <translation>Un serveur frontal fait confiance à ce qui mène à une racine connue</translation>
    </message>
    <message>
        <source>Each front-end, a server that runs your apps, has a list of the roots it trusts. Public roots are on it. A root that an organisation made for itself is not, until OutSystems Support installs it there. Then everything that it signs is trusted.</source>
        <translation>Chaque serveur frontal, un serveur qui exécute vos applications, a une liste des racines auxquelles il fait confiance. Les racines publiques y figurent. Une racine qu’une organisation a créée pour elle-même n’y figure pas, jusqu’à ce que le Support OutSystems l’y installe. Alors, tout ce qu’elle signe est approuvé.</translation>
    </message>
    <message>
        <source>The root stays when a certificate is renewed</source>
        <translation>La racine reste quand un certificat est renouvelé</translation>
    </message>
    <message>
        <source>A server&apos;s certificate is renewed every few months or years, and the new one is another certificate. If the same root signed it, it is trusted at once. A self-signed one has no root above it: each renewal needs a new support case.</source>
        <translation>Le certificat d’un serveur est renouvelé au bout de quelques mois ou années, et le nouveau est un autre certificat. Si la même racine l’a signé, il est approuvé aussitôt. Un certificat auto-signé n’a pas de racine au-dessus de lui&#xa0;: chaque renouvellement exige un nouveau ticket de support.</translation>
    </message>
    <message>
        <source>Only what signed itself belongs in the root store</source>
        <translation>Seul ce qui s’est signé soi-même va dans le magasin de racines</translation>
    </message>
    <message>
        <source>Windows begins with certificates that signed themselves. Any other certificate does not help in this store, and can break other connections there. If the server leaves out an intermediate, that goes into another store. A private key is never sent.</source>
        <translation>Windows part des certificats qui se sont signés eux-mêmes. Tout autre certificat est inutile dans ce magasin et peut y perturber d’autres connexions. Si le serveur omet un intermédiaire, celui-ci va dans un autre magasin. Une clé privée n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>For new requests</source>
        <translation>Pour les nouvelles demandes</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Work e&amp;mail</source>
        <translation>E-&amp;mail professionnel</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Télé&amp;phone</translation>
    </message>
    <message>
        <source>&amp;CC</source>
        <translation>&amp;CC</translation>
    </message>
    <message>
        <source>&amp;Infrastructure or activation code</source>
        <translation>&amp;Infrastructure ou code d’activation</translation>
    </message>
    <message>
        <source>&amp;Format of the .cer files</source>
        <translation>&amp;Format des fichiers .cer</translation>
    </message>
    <message>
        <source>Pro&amp;xy for servers, without a password</source>
        <translation>Pro&amp;xy pour les serveurs, sans mot de passe</translation>
    </message>
    <message>
        <source>How to get an access token</source>
        <translation>Comment obtenir un jeton d’accès</translation>
    </message>
    <message>
        <source>LifeTime gives tokens to service accounts. Only who may manage infrastructure and users can make one.</source>
        <translation>LifeTime donne des jetons à des comptes de service. Seules les personnes autorisées à gérer l’infrastructure et les utilisateurs peuvent en créer.</translation>
    </message>
    <message>
        <source>Open your LifeTime in a browser and sign in.</source>
        <translation>Ouvrez votre LifeTime dans un navigateur et connectez-vous.</translation>
    </message>
    <message>
        <source>Open {} in a browser and sign in.</source>
        <translation>Ouvrez {} dans un navigateur et connectez-vous.</translation>
    </message>
    <message>
        <source>Go to User Management, Service Accounts, and choose New Service Account.</source>
        <translation>Allez dans User Management, Service Accounts, et choisissez New Service Account.</translation>
    </message>
    <message>
        <source>Enter a username and a description, such as “Trusted Root Wizard”, and choose a role with the least permission that still shows the environments.</source>
        <translation>Saisissez un nom d’utilisateur et une description, par exemple «&#xa0;Trusted Root Wizard&#xa0;», et choisissez le rôle le moins privilégié qui montre encore les environnements.</translation>
    </message>
    <message>
        <source>Choose Create, and copy the token: LifeTime shows it only once.</source>
        <translation>Choisissez Create, et copiez le jeton&#xa0;: LifeTime ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>Paste it into the field Access token here.</source>
        <translation>Collez-le ici dans le champ «&#xa0;Jeton d’accès&#xa0;».</translation>
    </message>
    <message>
        <source>A token that is lost cannot be shown again: “Generate new Authentication Token” makes another one, and the old one ends.</source>
        <translation>Un jeton perdu ne peut pas être affiché à nouveau&#xa0;: «&#xa0;Generate new Authentication Token&#xa0;» en crée un autre, et l’ancien cesse d’être valable.</translation>
    </message>
    <message>
        <source>Whoever issues certificates for others: a public company, or a department of your own organisation.</source>
        <translation>L’entité qui émet des certificats pour d’autres&#xa0;: une entreprise reconnue publiquement, ou un service de votre propre organisation.</translation>
    </message>
    <message>
        <source>DER and Base64</source>
        <translation>DER et Base64</translation>
    </message>
    <message>
        <source>Two ways to write the same certificate into a .cer file. Windows reads both; DER is the usual one.</source>
        <translation>Deux façons d’écrire le même certificat dans un fichier .cer. Windows lit les deux&#xa0;; DER est la plus courante.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>The certificates that lead from a server up to a root; each is signed by the one above it.</source>
        <translation>Les certificats qui mènent d’un serveur à une racine&#xa0;; chacun est signé par celui du dessus.</translation>
    </message>
    <message>
        <source>A certificate with which an app proves to a server who it is. OutSystems installs it in another procedure, together with its private key.</source>
        <translation>Un certificat avec lequel une application prouve son identité à un serveur. OutSystems l’installe selon une autre procédure, avec sa clé privée.</translation>
    </message>
    <message>
        <source>A certificate between the root and the server certificate: signed by the one above, and used to sign others. The server should send it along with its own.</source>
        <translation>Un certificat entre la racine et le certificat de serveur&#xa0;: signé par celui du dessus, il sert à en signer d’autres. Le serveur devrait l’envoyer avec le sien.</translation>
    </message>
    <message>
        <source>Path length</source>
        <translation>Longueur du chemin</translation>
    </message>
    <message>
        <source>How many intermediates may stand below this certificate in a chain. With 0 it may sign server certificates, but no further intermediate.</source>
        <translation>Le nombre d’intermédiaires possibles sous ce certificat dans une chaîne. Avec 0, il peut signer des certificats de serveur, mais aucun autre intermédiaire.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>The secret half of a certificate. It belongs to its owner alone, and trusting a certificate never needs it.</source>
        <translation>La moitié secrète d’un certificat. Elle n’appartient qu’à son propriétaire, et n’est jamais nécessaire pour faire confiance à un certificat.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>A trial on this computer that changes nothing: the wizard checks the server&apos;s certificate as it would be checked today, and once more as if what you chose was installed. It uses OpenSSL; the Cloud runs Windows, which may differ in details.</source>
        <translation>Un essai sur cet ordinateur qui ne change rien&#xa0;: l’assistant vérifie le certificat du serveur comme il le serait aujourd’hui, puis comme si ce que vous avez choisi était installé. Il utilise OpenSSL&#xa0;; le Cloud fonctionne sous Windows, qui peut différer dans les détails.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>The certificate at the top of a chain. It is signed with its own key, so no other certificate vouches for it: it is trusted where somebody installed it.</source>
        <translation>Le certificat en haut d’une chaîne. Il est signé avec sa propre clé&#xa0;; aucun autre certificat ne s’en porte donc garant&#xa0;: il est approuvé là où quelqu’un l’a installé.</translation>
    </message>
    <message>
        <source>Signed with its own key and not by an authority above it. Every root is self-signed, and so are the certificates of some servers.</source>
        <translation>Signé avec sa propre clé, et non par une autorité au-dessus de lui. Toute racine est auto-signée, de même que les certificats de certains serveurs.</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>The serial number: an issuer gives each of its certificates another one, so issuer and number together tell which certificate it is.</source>
        <translation>Le numéro de série&#xa0;: un émetteur en donne un différent à chacun de ses certificats&#xa0;; l’émetteur et le numéro ensemble identifient donc le certificat.</translation>
    </message>
    <message>
        <source>The certificate with which a server proves its name. It is renewed often, every few months or years.</source>
        <translation>Le certificat avec lequel un serveur prouve son nom. Il est renouvelé souvent, au bout de quelques mois ou années.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>A fingerprint computed from the whole certificate, 64 digits and letters long. When it is the same, the certificate is the same.</source>
        <translation>Une empreinte calculée à partir du certificat entier, longue de 64 chiffres et lettres. Si elle est identique, le certificat est identique.</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nom de serveur (SNI)</translation>
    </message>
    <message>
        <source>The name that a client asks a server for. One server can have several certificates, and chooses by this name which one it presents.</source>
        <translation>Le nom qu’un client demande à un serveur. Un serveur peut avoir plusieurs certificats, et choisit d’après ce nom celui qu’il présente.</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>The fingerprint that Windows shows (SHA-1), 40 digits and letters long. Compare it to see whether two people mean the same certificate.</source>
        <translation>L’empreinte que Windows affiche (SHA-1), longue de 40 chiffres et lettres. Comparez-la pour vérifier que deux personnes parlent du même certificat.</translation>
    </message>
    <message>
        <source>Trusted root store</source>
        <translation>Magasin de racines de confiance</translation>
    </message>
    <message>
        <source>The list of roots that a Windows computer trusts. A connection is trusted when the server&apos;s chain ends in a certificate on that list.</source>
        <translation>La liste des racines auxquelles un ordinateur Windows fait confiance. Une connexion est approuvée lorsque la chaîne du serveur aboutit à un certificat de cette liste.</translation>
    </message>
    <message>
        <source>LifeTime access token</source>
        <translation>Jeton d’accès LifeTime</translation>
    </message>
    <message>
        <source>A long text that stands in for the password of a service account in LifeTime. The wizard uses it only to read the list of your environments.</source>
        <translation>Un long texte qui tient lieu de mot de passe à un compte de service dans LifeTime. L’assistant ne l’utilise que pour lire la liste de vos environnements.</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Code d’activation</translation>
    </message>
    <message>
        <source>The code by which OutSystems knows your infrastructure. Service Center shows it under Administration, Licensing.</source>
        <translation>Le code par lequel OutSystems identifie votre infrastructure. Service Center l’affiche sous Administration, Licensing.</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>Serveur frontal (front-end)</translation>
    </message>
    <message>
        <source>A server that runs your apps. An environment can have several, and OutSystems installs the certificate on all of them.</source>
        <translation>Un serveur qui exécute vos applications. Un environnement peut en avoir plusieurs, et OutSystems installe le certificat sur tous.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>All your OutSystems environments together. The support portal lists yours by name, and asks which one a case is about.</source>
        <translation>L’ensemble de vos environnements OutSystems. Le portail de support répertorie vos infrastructures par leur nom, et demande laquelle un ticket concerne.</translation>
    </message>
    <message>
        <source>The console of OutSystems in which the environments of an infrastructure are managed.</source>
        <translation>La console d’OutSystems dans laquelle les environnements d’une infrastructure sont gérés.</translation>
    </message>
    <message>
        <source>No browser could be opened; the link is on the clipboard.</source>
        <translation>Aucun navigateur n’a pu être ouvert&#xa0;; le lien est dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>No program could be opened for the file; where it is is on the clipboard.</source>
        <translation>Aucun programme n’a pu être ouvert pour le fichier&#xa0;; son emplacement est dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>Help for the step that is shown</source>
        <translation>Aide sur l’étape affichée</translation>
    </message>
    <message>
        <source>What a word means, where the field or row with the focus has an explanation</source>
        <translation>Ce qu’un mot signifie, lorsque l’élément actif (champ ou ligne) a une explication</translation>
    </message>
    <message>
        <source>Go to one of the five steps</source>
        <translation>Aller à l’une des cinq étapes</translation>
    </message>
    <message>
        <source>Go to the next field or button; with Shift, back</source>
        <translation>Aller au champ ou au bouton suivant&#xa0;; avec Maj, au précédent</translation>
    </message>
    <message>
        <source>Go between the steps, the page and the buttons below it</source>
        <translation>Passer entre les étapes, la page et les boutons du bas</translation>
    </message>
    <message>
        <source>Go on to the next step, from any field</source>
        <translation>Aller à l’étape suivante depuis n’importe quel champ</translation>
    </message>
    <message>
        <source>Tick or untick the selected certificate or environment</source>
        <translation>Cocher ou décocher le certificat ou l’environnement sélectionné</translation>
    </message>
    <message>
        <source>On the first step: read what is on the clipboard</source>
        <translation>À la première étape&#xa0;: lire ce qui est dans le Presse-papiers</translation>
    </message>
    <message>
        <source>Begin a new request</source>
        <translation>Commencer une nouvelle demande</translation>
    </message>
    <message>
        <source>Save a copy of the draft elsewhere</source>
        <translation>Enregistrer ailleurs une copie du brouillon</translation>
    </message>
    <message>
        <source>Copy the value of the row with the focus</source>
        <translation>Copier la valeur de la ligne active</translation>
    </message>
    <message>
        <source>Beside the browser: copy the answer with that number</source>
        <translation>À côté du navigateur&#xa0;: copier la réponse portant ce numéro</translation>
    </message>
    <message>
        <source>Move the selected environment</source>
        <translation>Déplacer l’environnement sélectionné</translation>
    </message>
    <message>
        <source>Edit the selected environment, or rename a draft</source>
        <translation>Modifier l’environnement sélectionné ou renommer un brouillon</translation>
    </message>
    <message>
        <source>Remove the selected environment, a draft or what was read</source>
        <translation>Retirer l’environnement sélectionné, un brouillon ou ce qui a été lu</translation>
    </message>
    <message>
        <source>Stop what is under way, or close a dialog</source>
        <translation>Arrêter ce qui est en cours ou fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>À quoi sert cette étape</translation>
    </message>
    <message>
        <source>Hand over the certificate that OutSystems does not trust yet. A file, copied text or the address of the server will do; its name and format do not matter.</source>
        <translation>Fournissez le certificat auquel OutSystems ne fait pas encore confiance. Un fichier, un texte copié ou l’adresse du serveur conviennent&#xa0;; son nom et son format n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, choose “Browse…”, paste, or type the address that your app calls. If you have the whole chain, add all of it: the wizard finds out which certificate is needed.</source>
        <translation>Déposez un fichier n’importe où dans la fenêtre, choisissez «&#xa0;Parcourir…&#xa0;», collez, ou saisissez l’adresse que votre application appelle. Si vous avez toute la chaîne, ajoutez-la en entier&#xa0;: l’assistant détermine quel certificat est nécessaire.</translation>
    </message>
    <message>
        <source>What if I have no file?</source>
        <translation>Et si je n’ai pas de fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and choose “Get certificate”. That works on a computer that reaches the server, for example over your company&apos;s network or VPN.</source>
        <translation>Saisissez l’adresse du serveur et choisissez «&#xa0;Obtenir le certificat&#xa0;». Cela fonctionne sur un ordinateur qui joint le serveur, par exemple par le réseau ou le VPN de votre entreprise.</translation>
    </message>
    <message>
        <source>What if the file has a private key or a password?</source>
        <translation>Et si le fichier contient une clé privée ou un mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>You can add it all the same. The password opens the file once, on this computer. A private key is dropped as soon as it is seen; it is never kept and never sent.</source>
        <translation>Vous pouvez l’ajouter quand même. Le mot de passe ouvre le fichier une seule fois, sur cet ordinateur. Une clé privée est écartée dès qu’elle est détectée&#xa0;; elle n’est jamais conservée ni envoyée.</translation>
    </message>
    <message>
        <source>The title is the answer: what has to be installed, that nothing has to be, or that installing would not help. Below it stand the reason and who has to act.</source>
        <translation>Le titre est la réponse&#xa0;: ce qui doit être installé, que rien ne doit l’être, ou qu’installer ne servirait à rien. Dessous figurent la raison et qui doit agir.</translation>
    </message>
    <message>
        <source>What OutSystems has to install is ticked already. Ask whoever gave you that certificate for its thumbprint, compare it with the one shown here, and choose “Next”.</source>
        <translation>Ce qu’OutSystems doit installer est déjà coché. Demandez à la personne qui vous a donné ce certificat son empreinte numérique, comparez-la avec celle affichée ici, et choisissez «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>What if the root is missing?</source>
        <translation>Et si la racine est manquante&#xa0;?</translation>
    </message>
    <message>
        <source>Add it on the first step, or choose “Fetch it…” if that is offered. If you have no way to get it, “Copy text to send” gives you a text for whoever runs the certificate authority.</source>
        <translation>Ajoutez-la à la première étape, ou choisissez «&#xa0;Récupérer…&#xa0;» si cela est proposé. Si vous n’avez aucun moyen de l’obtenir, «&#xa0;Copier le texte à envoyer&#xa0;» vous donne un texte destiné à l’administrateur de l’autorité de certification.</translation>
    </message>
    <message>
        <source>What if a certificate cannot be ticked?</source>
        <translation>Et si un certificat ne peut pas être coché&#xa0;?</translation>
    </message>
    <message>
        <source>Mostly because another one signed it: installing it as a root would not help. Select it to read why.</source>
        <translation>Le plus souvent parce qu’un autre l’a signé&#xa0;: l’installer comme racine ne servirait à rien. Sélectionnez-le pour lire pourquoi.</translation>
    </message>
    <message>
        <source>Say where the certificate has to be installed. OutSystems installs it on every front-end of the environments that you tick, and on no others.</source>
        <translation>Indiquez où le certificat doit être installé. OutSystems l’installe sur chaque serveur frontal des environnements que vous cochez, et sur aucun autre.</translation>
    </message>
    <message>
        <source>Load the environments from LifeTime or add them below the list, and tick those whose apps connect to the server.</source>
        <translation>Chargez les environnements depuis LifeTime ou ajoutez-les sous la liste, et cochez ceux dont les applications se connectent au serveur.</translation>
    </message>
    <message>
        <source>What if I have no access to LifeTime?</source>
        <translation>Et si je n’ai pas accès à LifeTime&#xa0;?</translation>
    </message>
    <message>
        <source>Type the name or the address of an environment and press Enter. You can paste a list as well, with one environment on each line.</source>
        <translation>Saisissez le nom ou l’adresse d’un environnement et appuyez sur Entrée. Vous pouvez aussi coller une liste, avec un environnement par ligne.</translation>
    </message>
    <message>
        <source>What if I leave an environment out?</source>
        <translation>Et si j’omets un environnement&#xa0;?</translation>
    </message>
    <message>
        <source>Apps in it still cannot connect. Testing in one environment first is fine; the others then need a case of their own.</source>
        <translation>Ses applications ne peuvent toujours pas se connecter. Vous pouvez tester d’abord dans un seul environnement&#xa0;; les autres auront alors besoin de leur propre ticket.</translation>
    </message>
    <message>
        <source>Tell Support what connects, to which address, and whom they may ask. A complete case is what starts their clock.</source>
        <translation>Indiquez au Support ce qui se connecte, à quelle adresse, et à qui il peut s’adresser. Son délai ne commence qu’avec un ticket complet.</translation>
    </message>
    <message>
        <source>Fill in what is not marked as optional. The line beside the buttons says what is still missing.</source>
        <translation>Remplissez ce qui n’est pas marqué comme facultatif. La ligne à côté des boutons indique ce qui manque encore.</translation>
    </message>
    <message>
        <source>What if I need it by a certain day?</source>
        <translation>Et si j’en ai besoin pour une date précise&#xa0;?</translation>
    </message>
    <message>
        <source>Tick “On a certain day”. The target of the service is five business days from a complete case, and the wizard says whether your day leaves that much time.</source>
        <translation>Cochez «&#xa0;À une date précise&#xa0;». Le service vise un délai de cinq jours ouvrés à partir d’un ticket complet, et l’assistant indique si votre date le permet.</translation>
    </message>
    <message>
        <source>What if I do not know our infrastructure?</source>
        <translation>Et si je ne connais pas notre infrastructure&#xa0;?</translation>
    </message>
    <message>
        <source>The support portal lists it by name. Its activation code will do too: Service Center shows that under Administration, Licensing.</source>
        <translation>Le portail de support la répertorie par son nom. Son code d’activation convient aussi&#xa0;: Service Center l’affiche sous Administration, Licensing.</translation>
    </message>
    <message>
        <source>Read what OutSystems will get: the text of the case and the files to attach. Nothing else leaves this computer, and nothing does before you send it yourself.</source>
        <translation>Lisez ce qu’OutSystems recevra&#xa0;: le texte du ticket et les fichiers à joindre. Rien d’autre ne quitte cet ordinateur, et rien ne le quitte avant votre propre envoi.</translation>
    </message>
    <message>
        <source>Choose “Open support case”. The portal opens in your browser, and a small window beside it holds each answer to copy and the files to drag over. Note the case number at the end.</source>
        <translation>Choisissez «&#xa0;Ouvrir le ticket de support&#xa0;». Le portail s’ouvre dans votre navigateur, et une petite fenêtre à côté contient chaque réponse à copier et les fichiers à faire glisser. Notez à la fin le numéro de ticket.</translation>
    </message>
    <message>
        <source>What if I may not open a case?</source>
        <translation>Et si je n’ai pas le droit d’ouvrir un ticket&#xa0;?</translation>
    </message>
    <message>
        <source>Choose “Save a copy…” and mail that to a colleague who may. They open it in their own wizard and go on from here; it holds no password and no private key.</source>
        <translation>Choisissez «&#xa0;Faire une copie…&#xa0;» et envoyez-la par e-mail à un collègue qui en a le droit. Il l’ouvre dans son propre assistant et continue à partir d’ici&#xa0;; elle ne contient ni mot de passe ni clé privée.</translation>
    </message>
    <message>
        <source>What if the portal looks different?</source>
        <translation>Et si le portail se présente autrement&#xa0;?</translation>
    </message>
    <message>
        <source>Paste the whole text where it asks for a description, and attach the files. If it does not take .cer files, attach the ZIP.</source>
        <translation>Collez le texte entier là où il demande une description, et joignez les fichiers. S’il n’accepte pas les fichiers .cer, joignez le ZIP.</translation>
    </message>
    <message>
        <source>The wizard did not end properly last time. Its draft is complete up to the last moment.</source>
        <translation>L’assistant ne s’est pas terminé correctement la dernière fois. Son brouillon est complet jusqu’au dernier instant.</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>{} works on this draft since {}: it can only be read here.</source>
        <translation>{} travaille sur ce brouillon depuis {}&#xa0;: ici, il ne peut être que lu.</translation>
    </message>
    <message>
        <source>{} works on this draft: it can only be read here.</source>
        <translation>{} travaille sur ce brouillon&#xa0;: ici, il ne peut être que lu.</translation>
    </message>
    <message>
        <source>Another window works on this draft since {}: it can only be read here.</source>
        <translation>Une autre fenêtre travaille sur ce brouillon depuis {}&#xa0;: ici, il ne peut être que lu.</translation>
    </message>
    <message>
        <source>Another window works on this draft: it can only be read here.</source>
        <translation>Une autre fenêtre travaille sur ce brouillon&#xa0;: ici, il ne peut être que lu.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>The token of {} is forgotten.</source>
        <translation>Le jeton de {} est oublié.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not known to this LifeTime and (was|were) taken out: {}.</source>
        <translation>
            <numerusform>%n environnement n’est pas connu de ce LifeTime et a été retiré&#xa0;: {}.</numerusform>
            <numerusform>%n environnements ne sont pas connus de ce LifeTime et ont été retirés&#xa0;: {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Or get it from the server</source>
        <translation>Ou l’obtenir du serveur</translation>
    </message>
    <message>
        <source>Which certificate should OutSystems trust?</source>
        <translation>À quel certificat OutSystems doit-il faire confiance&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) read</source>
        <translation>
            <numerusform>%n certificat lu</numerusform>
            <numerusform>%n certificats lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the rest of the chain if you have it, or go on.</source>
        <translation>Ajoutez le reste de la chaîne si vous l’avez, ou continuez.</translation>
    </message>
    <message>
        <source>Add the certificate of the system that your apps connect to, or let the wizard get it.</source>
        <translation>Ajoutez le certificat du système auquel vos applications se connectent, ou laissez l’assistant l’obtenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Supprimer {}</translation>
    </message>
    <message>
        <source>Nothing to use</source>
        <translation>Rien d’utilisable</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more piece(s).</source>
        <translation>
            <numerusform>… et %n autre élément.</numerusform>
            <numerusform>… et %n autres éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the environments</source>
        <translation>Rechercher dans les environnements</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Aucu&amp;n</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Where should it be installed?</source>
        <translation>Où doit-il être installé&#xa0;?</translation>
    </message>
    <message>
        <source>OutSystems installs the certificate on every front-end of the environments you choose.</source>
        <translation>OutSystems installe le certificat sur chaque serveur frontal des environnements que vous choisissez.</translation>
    </message>
    <message>
        <source>{}: asked for already in case {} of {}.</source>
        <translation>{}&#xa0;: déjà demandé dans le ticket {} du {}.</translation>
    </message>
    <message>
        <source>{}: asked for already in a case of {}.</source>
        <translation>{}&#xa0;: déjà demandé dans un ticket du {}.</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Aucun environnement pour l’instant</translation>
    </message>
    <message>
        <source>Load them from LifeTime, or add each environment whose apps connect to this system. Support installs nothing on an environment that is not named.</source>
        <translation>Chargez-les depuis LifeTime, ou ajoutez chaque environnement dont les applications se connectent à ce système. Le Support n’installe rien sur un environnement qui n’est pas indiqué.</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{} a été supprimé.</translation>
    </message>
    <message>
        <source>On a certain day</source>
        <translation>À une date précise</translation>
    </message>
    <message>
        <source>Why and by when?</source>
        <translation>Pourquoi et pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>Support reads this first: a clear reason and date avoid questions later.</source>
        <translation>Le Support lit ceci en premier&#xa0;: une raison et une date claires évitent des questions ensuite.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>May be removed once the new one works</source>
        <translation>Peut être supprimé une fois que le nouveau fonctionne</translation>
    </message>
    <message>
        <source>Must stay installed</source>
        <translation>Doit rester installé</translation>
    </message>
    <message>
        <source>As the support portal lists it</source>
        <translation>Tel que le portail de support la répertorie</translation>
    </message>
    <message>
        <source>Separate addresses with commas</source>
        <translation>Séparez les adresses par des virgules</translation>
    </message>
    <message>
        <source>Ins&amp;talled earlier</source>
        <translation>Ins&amp;tallé précédemment</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(facultatif)</translation>
    </message>
    <message>
        <source>An&amp;ything Support should know</source>
        <translation>A&amp;utres informations pour le Support</translation>
    </message>
    <message>
        <source>&amp;What connects</source>
        <translation>Ce &amp;qui se connecte</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>Gra&amp;vité</translation>
    </message>
    <message>
        <source>Yo&amp;ur name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Error seen</source>
        <translation>&amp;Erreur constatée</translation>
    </message>
    <message>
        <source>Nee&amp;ded by</source>
        <translation>&amp;Date souhaitée</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Date souhaitée</translation>
    </message>
    <message>
        <source>Copy text to send</source>
        <translation>Copier le texte à envoyer</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Install in the trusted root store</source>
        <translation>Installer dans le magasin de racines de confiance</translation>
    </message>
    <message>
        <source>Only what is needed is ticked.</source>
        <translation>Seul le nécessaire est coché.</translation>
    </message>
    <message>
        <source>Open the support case</source>
        <translation>Ouvrir le ticket de support</translation>
    </message>
    <message>
        <source>&amp;Drag the file into the case</source>
        <translation>Faire &amp;glisser le fichier dans le ticket</translation>
    </message>
    <message>
        <source>Submit, and note the case number</source>
        <translation>Envoyer, et noter le numéro de ticket</translation>
    </message>
    <message>
        <source>Support has &amp;installed it</source>
        <translation>Le Support l’a &amp;installé</translation>
    </message>
    <message>
        <source>Show the steps in the portal</source>
        <translation>Afficher les étapes dans le portail</translation>
    </message>
    <message>
        <source>Add a renewal &amp;reminder (.ics)</source>
        <translation>&amp;Ajouter un rappel de renouvellement (.ics)</translation>
    </message>
    <message>
        <source>Copy to a new request</source>
        <translation>Copier dans une nouvelle demande</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Case {} is done</source>
        <translation>Le ticket {} est terminé</translation>
    </message>
    <message>
        <source>Case {} is with Support</source>
        <translation>Le ticket {} est chez le Support</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Presque prêt</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Prêt à envoyer</translation>
    </message>
    <message>
        <source>The whole text is on the clipboard. Attach the file and submit.</source>
        <translation>Le texte entier est dans le Presse-papiers. Joignez le fichier et envoyez.</translation>
    </message>
    <message>
        <source>Your browser opens the support case with this text. Attach the file by dragging it from here.</source>
        <translation>Votre navigateur ouvre le ticket de support avec ce texte. Joignez le fichier en le faisant glisser d’ici.</translation>
    </message>
    <message>
        <source>Only contacts that your company named may open cases; another one waits until an administrator agrees. The Basic edition has no such service (as of 2022): Service Center, Administration, Licensing shows yours.</source>
        <translation>Seuls les contacts désignés par votre entreprise peuvent ouvrir des tickets&#xa0;; toute autre personne doit attendre l’accord d’un administrateur. L’édition Basic n’offre pas ce service (état 2022)&#xa0;: Service Center, Administration, Licensing indique la vôtre.</translation>
    </message>
    <message>
        <source>When Support says that it is done, call the system from the app until every front-end has had its turn: this computer proves nothing. Calls that phones make by themselves are not changed by it.</source>
        <translation>Quand le Support annonce que c’est fait, appelez le système depuis l’application jusqu’à ce que chaque serveur frontal ait eu son tour&#xa0;: un test sur cet ordinateur ne prouve rien. Les appels que les téléphones effectuent eux-mêmes n’en sont pas affectés.</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Format des fichiers</translation>
    </message>
    <message>
        <source>Format: {}</source>
        <translation>Format&#xa0;: {}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>OutSystems does not watch expiry dates.</source>
        <translation>OutSystems ne surveille pas les dates d’expiration.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>Rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>Récupération de {}…</translation>
    </message>
    <message>
        <source>Fetched: {}.</source>
        <translation>Récupéré&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Found in this computer&apos;s certificate store and added: {}.</source>
        <translation>Trouvé dans le magasin de certificats de cet ordinateur et ajouté&#xa0;: {}.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere and is shown as it is now.</source>
        <translation>Ce brouillon a été modifié ailleurs et s’affiche dans son état actuel.</translation>
    </message>
    <message>
        <source>A copy was saved as {}.</source>
        <translation>Une copie a été enregistrée sous {}.</translation>
    </message>
    <message>
        <source>This request is with Support and is kept as it was sent.</source>
        <translation>Cette demande est chez le Support et est conservée telle qu’elle a été envoyée.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere, so yours goes on as one of its own.</source>
        <translation>Ce brouillon a été modifié ailleurs&#xa0;; le vôtre continue donc comme brouillon distinct.</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Ouvrir l’autre</translation>
    </message>
    <message>
        <source>This draft was damaged. What could be rescued is shown, and the damaged file is kept beside it.</source>
        <translation>Ce brouillon était endommagé. Ce qui a pu être récupéré est affiché, et le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (copie)</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) (was|were) added to the list.</source>
        <translation>
            <numerusform>%n brouillon a été ajouté à la liste.</numerusform>
            <numerusform>%n brouillons ont été ajoutés à la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is in {}.</source>
        <translation>Le brouillon est dans {}.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>Le brouillon a été supprimé.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a certificate first.</source>
        <translation>Le Presse-papiers ne contient aucun texte. Copiez d’abord un certificat.</translation>
    </message>
    <message>
        <source>The files were gone and are written again: open the case once more.</source>
        <translation>Les fichiers avaient disparu et sont réécrits&#xa0;: ouvrez à nouveau le ticket.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The files are on the clipboard.</source>
        <translation>Les fichiers sont dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>The files are in {}.</source>
        <translation>Les fichiers sont dans {}.</translation>
    </message>
    <message>
        <source>None of these certificates says when it expires.</source>
        <translation>Aucun de ces certificats n’indique quand il expire.</translation>
    </message>
    <message>
        <source>Your calendar was asked to take over the reminders.</source>
        <translation>Les rappels ont été transmis à votre calendrier.</translation>
    </message>
    <message>
        <source>No calendar could be opened. The reminders are in {}.</source>
        <translation>Aucun calendrier n’a pu être ouvert. Les rappels sont dans {}.</translation>
    </message>
    <message>
        <source>Saved and checked: {}.</source>
        <translation>Enregistré et vérifié&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Looking at the certificates…</source>
        <translation>Examen des certificats…</translation>
    </message>
    <message>
        <source>Nothing is chosen to be installed</source>
        <translation>Rien n’est choisi pour l’installation</translation>
    </message>
    <message>
        <source>This computer trusts {} already, so a browser here proves nothing for the Cloud.</source>
        <translation>Cet ordinateur fait déjà confiance à {}&#xa0;; un navigateur ici ne prouve donc rien pour le Cloud.</translation>
    </message>
    <message>
        <source>Tick at least one certificate, so that there is something to ask Support for.</source>
        <translation>Cochez au moins un certificat, afin qu’il y ait quelque chose à demander au Support.</translation>
    </message>
    <message>
        <source>Add the server&apos;s certificate too, if you have it</source>
        <translation>Ajoutez aussi le certificat du serveur, si vous l’avez</translation>
    </message>
    <message>
        <source>With it, the wizard rehearses whether the connection will be trusted.</source>
        <translation>Avec lui, l’assistant vérifie par simulation si la connexion sera approuvée.</translation>
    </message>
    <message>
        <source>This is for whoever runs the server.</source>
        <translation>Cela concerne l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>This is for whoever runs the certificate authority.</source>
        <translation>Cela concerne l’administrateur de l’autorité de certification.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>Today: {}. Then: {}. A rehearsal with OpenSSL; the real client is Windows.</source>
        <translation>Aujourd’hui&#xa0;: {}. Ensuite&#xa0;: {}. Simulation avec OpenSSL&#xa0;; le véritable client est Windows.</translation>
    </message>
    <message>
        <source>Whether the environments trust it cannot be seen from here: try it there.</source>
        <translation>On ne peut pas voir d’ici si les environnements lui font confiance&#xa0;: essayez-le là-bas.</translation>
    </message>
    <message>
        <source>Rehearsed: the connection is trusted once {} is installed</source>
        <translation>Simulation&#xa0;: la connexion est approuvée une fois {} installé</translation>
    </message>
    <message>
        <source>Rehearsed: the connection still fails once {} is installed</source>
        <translation>Simulation&#xa0;: la connexion échoue même une fois {} installé</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection is trusted once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>Simulation&#xa0;: la connexion est approuvée une fois %n certificat installé</numerusform>
            <numerusform>Simulation&#xa0;: la connexion est approuvée une fois %n certificats installés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection still fails once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>Simulation&#xa0;: la connexion échoue même une fois %n certificat installé</numerusform>
            <numerusform>Simulation&#xa0;: la connexion échoue même une fois %n certificats installés</numerusform>
        </translation>
    </message>
    <message>
        <source>chain complete</source>
        <translation>chaîne complète</translation>
    </message>
    <message>
        <source>name not checked yet</source>
        <translation>nom pas encore vérifié</translation>
    </message>
    <message>
        <source>name matches</source>
        <translation>nom correspondant</translation>
    </message>
    <message>
        <source>name does not match</source>
        <translation>nom non correspondant</translation>
    </message>
    <message>
        <source>dates in force</source>
        <translation>dates en vigueur</translation>
    </message>
    <message>
        <source>dates not in force</source>
        <translation>dates non en vigueur</translation>
    </message>
    <message>
        <source>{}, {}, {}</source>
        <comment>chain, name and dates</comment>
        <translation>{}, {}, {}</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save as &amp;ZIP…</source>
        <translation>Enregistrer en &amp;ZIP…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>À joindre</translation>
    </message>
    <message>
        <source>{} KB · checked, no private key</source>
        <translation>{}&#xa0;ko · vérifié, sans clé privée</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the folder</source>
        <translation>
            <numerusform>… et %n de plus dans le dossier</numerusform>
            <numerusform>… et %n de plus dans le dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>Rédiger à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conserver le mien</translation>
    </message>
    <message>
        <source>You edited this text, and what it was made from has changed since: it may miss something.</source>
        <translation>Vous avez modifié ce texte, et ce qui a servi à le rédiger a changé depuis&#xa0;: il y manque peut-être quelque chose.</translation>
    </message>
    <message>
        <source>Edited by you.</source>
        <translation>Modifié par vous.</translation>
    </message>
    <message>
        <source>Too long for the link: it is on the clipboard in full.</source>
        <translation>Trop long pour le lien&#xa0;: il est en entier dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>Your text was replaced.</source>
        <translation>Votre texte a été remplacé.</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of the case</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copier l’objet</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Copier la description</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escription</translation>
    </message>
    <message>
        <source>level {}</source>
        <translation>niveau {}</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Certificates to install</source>
        <translation>Certificats à installer</translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation>Copié&#xa0;: {}</translation>
    </message>
    <message>
        <source>Copy {}</source>
        <translation>Copier {}</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>Rechercher dans les brouillons</translation>
    </message>
    <message>
        <source>Continue a draft, or renew</source>
        <translation>Reprendre un brouillon, ou renouveler</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>{} (submitted {})</source>
        <translation>{} (envoi du {})</translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and with what</comment>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Plus d’actions pour {}</translation>
    </message>
    <message>
        <source>step {} of {}</source>
        <translation>étape {} sur {}</translation>
    </message>
    <message>
        <source>Case {}</source>
        <translation>Ticket {}</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} fichiers sur {}</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Drop certificate files here</source>
        <translation>Déposez ici des fichiers de certificat</translation>
    </message>
    <message>
        <source>{}, or a whole chain in one file</source>
        <translation>{}, ou toute une chaîne dans un seul fichier</translation>
    </message>
    <message>
        <source>Environments to add by hand</source>
        <translation>Environnements à ajouter à la main</translation>
    </message>
    <message>
        <source>Add by hand: name, address or both; paste a list, one a line</source>
        <translation>Ajouter à la main&#xa0;: nom, adresse ou les deux&#xa0;; collez une liste, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Fro&amp;m earlier requests</source>
        <translation>Demandes &amp;précédentes</translation>
    </message>
    <message>
        <source>That was a private key, which must never be sent: it was removed.</source>
        <translation>C’était une clé privée, qui ne doit jamais être envoyée&#xa0;: elle a été retirée.</translation>
    </message>
    <message>
        <source>… and more.</source>
        <translation>… et d’autres.</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Tous ({})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Front-ends and origin</source>
        <translation>Serveurs frontaux et origine</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message numerus="yes">
        <source>%n front-end(s)</source>
        <translation>
            <numerusform>%n serveur frontal</numerusform>
            <numerusform>%n serveurs frontaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Tous les détails</translation>
    </message>
    <message>
        <source>Itself: the signature matches its own key</source>
        <translation>Lui-même&#xa0;: la signature correspond à sa propre clé</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Server or client, not an authority</source>
        <translation>Serveur ou client, pas une autorité</translation>
    </message>
    <message>
        <source>Certificate authority, path length {}</source>
        <translation>Autorité de certification, longueur du chemin {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>&amp;Load environments</source>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keychain</source>
        <translation>Conser&amp;ver le jeton dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Use what is remembered</source>
        <translation>Utiliser ce qui est mémorisé</translation>
    </message>
    <message>
        <source>&amp;Forget the token</source>
        <translation>Ou&amp;blier le jeton</translation>
    </message>
    <message>
        <source>How to get a token…</source>
        <translation>Comment obtenir un jeton…</translation>
    </message>
    <message>
        <source>Kept for this run</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>Asking {}…</source>
        <translation>Interrogation&#xa0;: {}…</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) loaded at {}.</source>
        <translation>
            <numerusform>%n environnement chargé à {}.</numerusform>
            <numerusform>%n environnements chargés à {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is sent to this LifeTime only.</source>
        <translation>Le jeton n’est envoyé qu’à ce LifeTime.</translation>
    </message>
    <message>
        <source>The token can stay in this computer&apos;s keychain. No token? Add the environments by hand below.</source>
        <translation>Le jeton peut rester dans le trousseau de cet ordinateur. Pas de jeton&#xa0;? Ajoutez les environnements à la main ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %n environment(s) of {}</source>
        <translation>
            <numerusform>Utilis&amp;er %n environnement du {}</numerusform>
            <numerusform>Utilis&amp;er les %n environnements du {}</numerusform>
        </translation>
    </message>
    <message>
        <source>LifeTime a&amp;ddress</source>
        <translation>Adresse &amp;LifeTime</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>Copier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Nothing to enter</source>
        <translation>Rien à saisir</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only if the system&apos;s is not the one: proxy.acme.internal:8080 or socks5://…</source>
        <translation>Seulement si celui du système ne convient pas&#xa0;: proxy.acme.internal:8080 ou socks5://…</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>attention requise</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Trusted Root Wizard</source>
        <translation>Trusted Root Wizard</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>Afficher {} de plus</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Host, host:port, URL or connection string</source>
        <translation>Hôte, hôte:port, URL ou chaîne de connexion</translation>
    </message>
    <message>
        <source>&amp;Get certificate</source>
        <translation>&amp;Obtenir le certificat</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>The protocol that the server speaks</source>
        <translation>Le protocole que parle le serveur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <translation>MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>SQL Server 2022 strict</source>
        <translation>SQL Server 2022 strict</translation>
    </message>
    <message>
        <source>Server name…</source>
        <translation>Nom de serveur…</translation>
    </message>
    <message>
        <source>Only if it differs from the address</source>
        <translation>Seulement s’il diffère de l’adresse</translation>
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
            <numerusform>… et %n ligne de plus.</numerusform>
            <numerusform>… et %n lignes de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} servers have answered</source>
        <translation>{} serveurs sur {} ont répondu</translation>
    </message>
    <message>
        <source>The server is sent the TLS greeting only: no request, no login, no password.</source>
        <translation>Le serveur ne reçoit que le message d’accueil TLS&#xa0;: ni requête, ni authentification, ni mot de passe.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Aucun certificat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Server name (&amp;SNI)</source>
        <translation>Nom de serveur (S&amp;NI)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>signs</source>
        <comment>what a root does to an intermediate</comment>
        <translation>signe</translation>
    </message>
    <message>
        <source>Signed by itself</source>
        <translation>Signée par elle-même</translation>
    </message>
    <message>
        <source>Signed by the root</source>
        <translation>Signé par la racine</translation>
    </message>
    <message>
        <source>Signed by the intermediate</source>
        <translation>Signé par l’intermédiaire</translation>
    </message>
    <message>
        <source>Once the root is installed</source>
        <translation>Une fois la racine installée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Trusted root store of a front-end</source>
        <translation>Magasin de racines de confiance d’un serveur frontal</translation>
    </message>
    <message>
        <source>Public roots</source>
        <translation>Racines publiques</translation>
    </message>
    <message>
        <source>Your root</source>
        <translation>Votre racine</translation>
    </message>
    <message>
        <source>Your root is not there</source>
        <translation>Votre racine n’y est pas</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate</source>
        <translation>Le certificat de votre serveur</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non approuvé</translation>
    </message>
    <message>
        <source>First certificate</source>
        <translation>Premier certificat</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Renewed again</source>
        <translation>Renouvelé à nouveau</translation>
    </message>
    <message>
        <source>A root, installed once</source>
        <translation>Une racine, installée une seule fois</translation>
    </message>
    <message>
        <source>Self-signed certificates, and only the first was installed</source>
        <translation>Certificats auto-signés, dont seul le premier a été installé</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>the axis of a drawing</comment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Self-signed server certificate</source>
        <translation>Certificat de serveur auto-signé</translation>
    </message>
    <message>
        <source>Server certificate that an authority signed</source>
        <translation>Certificat de serveur signé par une autorité</translation>
    </message>
    <message>
        <source>Signed with their own key</source>
        <translation>Signés avec leur propre clé</translation>
    </message>
    <message>
        <source>What another certificate signed has no place here</source>
        <translation>Ce qu’un autre certificat a signé n’a pas sa place ici</translation>
    </message>
    <message>
        <source>Three certificates in a row. The root signs itself and the intermediate; the intermediate signs the server certificate.</source>
        <translation>Trois certificats côte à côte. La racine se signe elle-même et signe l’intermédiaire&#xa0;; l’intermédiaire signe le certificat de serveur.</translation>
    </message>
    <message>
        <source>Two pictures side by side. Today, the trusted root store of a front-end holds public roots, your root is not there, and your server&apos;s certificate is not trusted. Once the root is installed, the store holds it too, and your server&apos;s certificate is trusted.</source>
        <translation>Deux images côte à côte. Aujourd’hui, le magasin de racines de confiance d’un serveur frontal contient des racines publiques, votre racine n’y est pas, et le certificat de votre serveur n’est pas approuvé. Une fois la racine installée, le magasin la contient aussi, et le certificat de votre serveur est approuvé.</translation>
    </message>
    <message>
        <source>Two rows over time. Below a root that was installed once, the first certificate, the renewed one and the one after that are all trusted. Of self-signed certificates, only the first, which was installed, is trusted, and the renewed ones are not.</source>
        <translation>Deux lignes au fil du temps. Sous une racine installée une seule fois, le premier certificat, le certificat renouvelé et le suivant sont tous approuvés. Parmi les certificats auto-signés, seul le premier, qui a été installé, est approuvé, et les renouvelés ne le sont pas.</translation>
    </message>
    <message>
        <source>Four kinds of certificates beside the trusted root store. A root and a self-signed server certificate go into it; an intermediate and a server certificate that an authority signed do not.</source>
        <translation>Quatre sortes de certificats à côté du magasin de racines de confiance. Une racine et un certificat de serveur auto-signé y vont&#xa0;; un intermédiaire et un certificat de serveur signé par une autorité n’y vont pas.</translation>
    </message>
    <message>
        <source>Valid from {} to {}: {}</source>
        <translation>Valide du {} au {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Open draft…</source>
        <translation>Ouvrir un brouillon…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Drafts are saved on this computer</source>
        <translation>Les brouillons sont enregistrés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Draft saved at {}</source>
        <translation>Brouillon enregistré à {}</translation>
    </message>
    <message>
        <source>File, paste or server</source>
        <translation>Fichier, copie ou serveur</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Validity and trust</source>
        <translation>Validité et confiance</translation>
    </message>
    <message>
        <source>Where to install</source>
        <translation>Où installer</translation>
    </message>
    <message>
        <source>Reason and timing</source>
        <translation>Raison et délai</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le ticket</translation>
    </message>
    <message>
        <source>&amp;Open the case again</source>
        <translation>&amp;Ouvrir à nouveau le ticket</translation>
    </message>
    <message>
        <source>&amp;Open support case</source>
        <translation>&amp;Ouvrir un ticket de support</translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation>date illisible</translation>
    </message>
    <message>
        <source>today {}</source>
        <translation>aujourd’hui {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <translation>hier {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>in … or … ago</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to add {}</source>
        <translation>Relâchez pour ajouter {}</translation>
    </message>
    <message numerus="yes">
        <source>Let go to add %n file(s)</source>
        <translation>
            <numerusform>Relâchez pour ajouter %n fichier</numerusform>
            <numerusform>Relâchez pour ajouter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not on the disk yet</source>
        <translation>Ce fichier n’est pas encore sur le disque</translation>
    </message>
    <message>
        <source>Save it first, then drop the file.</source>
        <translation>Enregistrez-le d’abord, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>Save the file behind it first, then drop the file.</source>
        <translation>Enregistrez d’abord le fichier vers lequel il mène, puis déposez-le.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>Ceci est un lien</translation>
    </message>
    <message>
        <source>Let go to read the text</source>
        <translation>Relâchez pour lire le texte</translation>
    </message>
    <message>
        <source>Drop a certificate as a file or as text.</source>
        <translation>Déposez un certificat sous forme de fichier ou de texte.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Impossible de lire ceci</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done.</source>
        <translation>La langue change dès que ce qui est en cours est terminé.</translation>
    </message>
</context>
</TS>
