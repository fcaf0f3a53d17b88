<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{} with {}</source>
        <comment>a hash and a key</comment>
        <translation>{} con {}</translation>
    </message>
    <message>
        <source>Unknown algorithm {}</source>
        <translation>Algoritmo desconocido {}</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a date is written as “{}”.</source>
        <translation>Codificación no estándar: una fecha está escrita como «{}».</translation>
    </message>
    <message>
        <source>A date is unreadable: “{}”.</source>
        <translation>Una fecha es ilegible: «{}».</translation>
    </message>
    <message>
        <source>Nonstandard encoding: strict software may refuse this certificate.</source>
        <translation>Codificación no estándar: el software estricto podría rechazar este certificado.</translation>
    </message>
    <message>
        <source>Certificate {}</source>
        <translation>Certificado {}</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>una entidad sin nombre</translation>
    </message>
    <message>
        <source>It is issued by {}.</source>
        <translation>Lo emitió {}.</translation>
    </message>
    <message>
        <source>It names itself as issuer; its signature could not be checked.</source>
        <translation>Se nombra a sí mismo como emisor; no se ha podido comprobar su firma.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer; its signature could not be checked.</source>
        <translation>No nombra ni sujeto ni emisor; no se ha podido comprobar su firma.</translation>
    </message>
    <message>
        <source>It names itself as issuer, and is signed with its own key.</source>
        <translation>Se nombra a sí mismo como emisor y está firmado con su propia clave.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, and is signed with its own key.</source>
        <translation>No nombra ni sujeto ni emisor y está firmado con su propia clave.</translation>
    </message>
    <message>
        <source>It names itself as issuer, but is not signed with its own key.</source>
        <translation>Se nombra a sí mismo como emisor, pero no está firmado con su propia clave.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, but is not signed with its own key.</source>
        <translation>No nombra ni sujeto ni emisor, pero no está firmado con su propia clave.</translation>
    </message>
    <message>
        <source>tag {} where {} was expected</source>
        <translation>etiqueta {} donde se esperaba {}</translation>
    </message>
    <message>
        <source>the data ends within an element</source>
        <translation>los datos terminan dentro de un elemento</translation>
    </message>
    <message>
        <source>an element is longer than what it lies in</source>
        <translation>un elemento es más largo que aquello que lo contiene</translation>
    </message>
    <message>
        <source>an element of indefinite length is nested too deeply</source>
        <translation>un elemento de longitud indefinida está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>an element of indefinite length has no end</source>
        <translation>un elemento de longitud indefinida no tiene final</translation>
    </message>
    <message>
        <source>bytes follow the end</source>
        <translation>hay bytes después del final</translation>
    </message>
    <message>
        <source>an octet string is nested too deeply</source>
        <translation>una cadena de octetos está anidada a demasiada profundidad</translation>
    </message>
    <message>
        <source>an object identifier holds a number that is too long</source>
        <translation>un identificador de objeto contiene un número demasiado largo</translation>
    </message>
    <message>
        <source>an object identifier is incomplete</source>
        <translation>un identificador de objeto está incompleto</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %n línea más</numerusform>
            <numerusform>… %n líneas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <translation>
            <numerusform>… %n byte más</numerusform>
            <numerusform>… %n bytes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of more extensions are not shown</source>
        <translation>
            <numerusform>No se muestra %n byte de otras extensiones</numerusform>
            <numerusform>No se muestran %n bytes de otras extensiones</numerusform>
        </translation>
    </message>
    <message>
        <source>More extensions</source>
        <translation>Más extensiones</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Bytes ilegibles</translation>
    </message>
    <message>
        <source>Unreadable extension</source>
        <translation>Extensión ilegible</translation>
    </message>
    <message>
        <source>Unknown extension</source>
        <translation>Extensión desconocida</translation>
    </message>
    <message>
        <source>Followed by other bytes:</source>
        <translation>Seguido de otros bytes:</translation>
    </message>
    <message>
        <source>The rest could not be read ({}). All bytes:</source>
        <translation>No se ha podido leer el resto ({}). Todos los bytes:</translation>
    </message>
    <message>
        <source>Could not be read ({}). All bytes:</source>
        <translation>No se ha podido leer ({}). Todos los bytes:</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are given</source>
        <translation>
            <numerusform>Solo se muestra la primera línea</numerusform>
            <numerusform>Solo se muestran las primeras %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject Directory Attributes</source>
        <translation>Atributos de directorio del sujeto</translation>
    </message>
    <message>
        <source>Subject Key Identifier</source>
        <translation>Identificador de clave del sujeto</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <translation>Uso de la clave</translation>
    </message>
    <message>
        <source>Private Key Usage Period</source>
        <translation>Período de uso de la clave privada</translation>
    </message>
    <message>
        <source>Subject Alternative Name</source>
        <translation>Nombre alternativo del sujeto</translation>
    </message>
    <message>
        <source>Issuer Alternative Name</source>
        <translation>Nombre alternativo del emisor</translation>
    </message>
    <message>
        <source>Basic Constraints</source>
        <translation>Restricciones básicas</translation>
    </message>
    <message>
        <source>Name Constraints</source>
        <translation>Restricciones de nombre</translation>
    </message>
    <message>
        <source>CRL Distribution Points</source>
        <translation>Puntos de distribución CRL</translation>
    </message>
    <message>
        <source>Certificate Policies</source>
        <translation>Directivas del certificado</translation>
    </message>
    <message>
        <source>Policy Mappings</source>
        <translation>Asignaciones de directivas</translation>
    </message>
    <message>
        <source>Authority Key Identifier</source>
        <translation>Identificador de clave de la entidad</translation>
    </message>
    <message>
        <source>Policy Constraints</source>
        <translation>Restricciones de directiva</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>Uso mejorado de clave</translation>
    </message>
    <message>
        <source>Freshest CRL</source>
        <translation>CRL más reciente</translation>
    </message>
    <message>
        <source>Inhibit Any Policy</source>
        <translation>Inhibición de cualquier directiva</translation>
    </message>
    <message>
        <source>Entrust Version Information</source>
        <translation>Información de versión de Entrust</translation>
    </message>
    <message>
        <source>SMIME Capabilities</source>
        <translation>Capacidades SMIME</translation>
    </message>
    <message>
        <source>Certificate Template Name</source>
        <translation>Nombre de la plantilla de certificado</translation>
    </message>
    <message>
        <source>CA Version</source>
        <translation>Versión de la CA</translation>
    </message>
    <message>
        <source>Previous CA Certificate Hash</source>
        <translation>Hash del certificado de CA anterior</translation>
    </message>
    <message>
        <source>Certificate Template Information</source>
        <translation>Información de la plantilla de certificado</translation>
    </message>
    <message>
        <source>Application Policies</source>
        <translation>Directivas de aplicación</translation>
    </message>
    <message>
        <source>Application Policy Mappings</source>
        <translation>Asignaciones de directivas de aplicación</translation>
    </message>
    <message>
        <source>Application Policy Constraints</source>
        <translation>Restricciones de directivas de aplicación</translation>
    </message>
    <message>
        <source>NTDS Security Identifier</source>
        <translation>Identificador de seguridad NTDS</translation>
    </message>
    <message>
        <source>SCT List</source>
        <translation>Lista SCT</translation>
    </message>
    <message>
        <source>CT Precertificate Poison</source>
        <translation>Marca de precertificado CT</translation>
    </message>
    <message>
        <source>Authority Information Access</source>
        <translation>Acceso a la información de la entidad</translation>
    </message>
    <message>
        <source>Qualified Certificate Statements</source>
        <translation>Declaraciones de certificado cualificado</translation>
    </message>
    <message>
        <source>IP Address Delegation</source>
        <translation>Delegación de direcciones IP</translation>
    </message>
    <message>
        <source>Autonomous System Delegation</source>
        <translation>Delegación de sistemas autónomos</translation>
    </message>
    <message>
        <source>Subject Information Access</source>
        <translation>Acceso a la información del sujeto</translation>
    </message>
    <message>
        <source>TLS Features</source>
        <translation>Características TLS</translation>
    </message>
    <message>
        <source>OCSP No Revocation Checking</source>
        <translation>Sin comprobación de revocación OCSP</translation>
    </message>
    <message>
        <source>Netscape Cert Type</source>
        <translation>Tipo de certificado de Netscape</translation>
    </message>
    <message>
        <source>Netscape Base URL</source>
        <translation>URL base de Netscape</translation>
    </message>
    <message>
        <source>Netscape Revocation URL</source>
        <translation>URL de revocación de Netscape</translation>
    </message>
    <message>
        <source>Netscape CA Revocation URL</source>
        <translation>URL de revocación de CA de Netscape</translation>
    </message>
    <message>
        <source>Netscape CA Policy URL</source>
        <translation>URL de directiva de CA de Netscape</translation>
    </message>
    <message>
        <source>Netscape SSL Server Name</source>
        <translation>Nombre del servidor SSL de Netscape</translation>
    </message>
    <message>
        <source>Netscape Comment</source>
        <translation>Comentario de Netscape</translation>
    </message>
    <message>
        <source>OCSP: {}</source>
        <translation>OCSP: {}</translation>
    </message>
    <message>
        <source>Certificate of the issuer: {}</source>
        <translation>Certificado del emisor: {}</translation>
    </message>
    <message>
        <source>Time stamping: {}</source>
        <translation>Marca de tiempo: {}</translation>
    </message>
    <message>
        <source>Repository of the authority: {}</source>
        <translation>Repositorio de la entidad: {}</translation>
    </message>
    <message>
        <source>Any policy</source>
        <translation>Cualquier directiva</translation>
    </message>
    <message>
        <source>Extended validation</source>
        <translation>Validación extendida</translation>
    </message>
    <message>
        <source>Domain validated</source>
        <translation>Dominio validado</translation>
    </message>
    <message>
        <source>Organisation validated</source>
        <translation>Organización validada</translation>
    </message>
    <message>
        <source>Individual validated</source>
        <translation>Persona validada</translation>
    </message>
    <message>
        <source>key compromise</source>
        <translation>clave comprometida</translation>
    </message>
    <message>
        <source>CA compromise</source>
        <translation>CA comprometida</translation>
    </message>
    <message>
        <source>affiliation changed</source>
        <translation>cambio de afiliación</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>cessation of operation</source>
        <translation>cese de la actividad</translation>
    </message>
    <message>
        <source>certificate hold</source>
        <translation>certificado en suspenso</translation>
    </message>
    <message>
        <source>privilege withdrawn</source>
        <translation>privilegio retirado</translation>
    </message>
    <message>
        <source>AA compromise</source>
        <translation>AA comprometida</translation>
    </message>
    <message>
        <source>Status request (OCSP must-staple)</source>
        <translation>Solicitud de estado (OCSP must-staple)</translation>
    </message>
    <message>
        <source>Status request, version 2</source>
        <translation>Solicitud de estado, versión 2</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>fecha ilegible</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Entidad de certificación</translation>
    </message>
    <message>
        <source>Not a certificate authority</source>
        <translation>No es una entidad de certificación</translation>
    </message>
    <message>
        <source>Path length: {}</source>
        <translation>Longitud de la ruta: {}</translation>
    </message>
    <message>
        <source>Path length: not limited</source>
        <translation>Longitud de la ruta: sin límite</translation>
    </message>
    <message>
        <source>None</source>
        <comment>uses of a key</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Key identifier: {}</source>
        <translation>Identificador de clave: {}</translation>
    </message>
    <message>
        <source>Issuer: {}</source>
        <translation>Emisor: {}</translation>
    </message>
    <message>
        <source>Serial number: {}</source>
        <translation>Número de serie: {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Reasons: {}</source>
        <translation>Motivos: {}</translation>
    </message>
    <message>
        <source>CRL issuer: {}</source>
        <translation>Emisor de la CRL: {}</translation>
    </message>
    <message>
        <source>Name relative to the issuer: {}</source>
        <translation>Nombre relativo al emisor: {}</translation>
    </message>
    <message>
        <source>Practice statement: {}</source>
        <translation>Declaración de prácticas: {}</translation>
    </message>
    <message>
        <source>Notice: {}</source>
        <translation>Aviso: {}</translation>
    </message>
    <message>
        <source>Qualifier {}: {}</source>
        <translation>Calificador {}: {}</translation>
    </message>
    <message>
        <source>{}, notice {}.</source>
        <translation>{}, aviso {}.</translation>
    </message>
    <message>
        <source>{} is as good as {}</source>
        <comment>policies</comment>
        <translation>{} equivale a {}</translation>
    </message>
    <message>
        <source>A policy is required after {} more authorities</source>
        <translation>Se exige una directiva tras {} entidades más</translation>
    </message>
    <message>
        <source>Policies are not mapped after {} more authorities</source>
        <translation>Las directivas no se asignan tras {} entidades más</translation>
    </message>
    <message>
        <source>Unknown constraint after {} more authorities</source>
        <translation>Restricción desconocida tras {} entidades más</translation>
    </message>
    <message>
        <source>“Any policy” does not count after {} more authorities</source>
        <translation>«Cualquier directiva» no cuenta tras {} entidades más</translation>
    </message>
    <message>
        <source>Permitted: {}</source>
        <translation>Permitido: {}</translation>
    </message>
    <message>
        <source>Excluded: {}</source>
        <translation>Excluido: {}</translation>
    </message>
    <message>
        <source>From {}</source>
        <comment>a moment</comment>
        <translation>Desde {}</translation>
    </message>
    <message>
        <source>To {}</source>
        <comment>a moment</comment>
        <translation>Hasta {}</translation>
    </message>
    <message>
        <source>TLS extension {}</source>
        <translation>Extensión TLS {}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is there</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>un número es demasiado largo</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Firma digital</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>No repudio</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Cifrado de claves</translation>
    </message>
    <message>
        <source>Data encipherment</source>
        <translation>Cifrado de datos</translation>
    </message>
    <message>
        <source>Key agreement</source>
        <translation>Acuerdo de claves</translation>
    </message>
    <message>
        <source>Certificate signing</source>
        <translation>Firma de certificados</translation>
    </message>
    <message>
        <source>CRL signing</source>
        <translation>Firma de CRL</translation>
    </message>
    <message>
        <source>Encipher only</source>
        <translation>Solo cifrar</translation>
    </message>
    <message>
        <source>Decipher only</source>
        <translation>Solo descifrar</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Cualquier propósito</translation>
    </message>
    <message>
        <source>Server authentication</source>
        <translation>Autenticación del servidor</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Firma de código</translation>
    </message>
    <message>
        <source>Secure mail</source>
        <translation>Correo seguro</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>Firma de OCSP</translation>
    </message>
    <message>
        <source>Smart card logon</source>
        <translation>Inicio de sesión con tarjeta inteligente</translation>
    </message>
    <message>
        <source>Kerberos domain controller</source>
        <translation>Controlador de dominio Kerberos</translation>
    </message>
    <message>
        <source>Encrypting file system</source>
        <translation>Sistema de cifrado de archivos</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Escritorio remoto</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the extensions end early ({}).</source>
        <translation>Codificación no estándar: las extensiones terminan antes de tiempo ({}).</translation>
    </message>
    <message>
        <source>Nonstandard encoding: extension {} appears twice.</source>
        <translation>Codificación no estándar: la extensión {} aparece dos veces.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a default value is written out.</source>
        <translation>Codificación no estándar: un valor predeterminado está escrito de forma explícita.</translation>
    </message>
    <message>
        <source>Extension {} could not be read ({}).</source>
        <translation>No se ha podido leer la extensión {} ({}).</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n alternative name(s) are listed.</source>
        <translation>
            <numerusform>Solo se muestra el primer nombre alternativo.</numerusform>
            <numerusform>Solo se muestran los primeros %n nombres alternativos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other name: {}</source>
        <translation>Otro nombre: {}</translation>
    </message>
    <message>
        <source>Mail address: {}</source>
        <translation>Dirección de correo: {}</translation>
    </message>
    <message>
        <source>DNS name: {}</source>
        <translation>Nombre DNS: {}</translation>
    </message>
    <message>
        <source>X.400 address: {}</source>
        <translation>Dirección X.400: {}</translation>
    </message>
    <message>
        <source>Directory name: {}</source>
        <translation>Nombre de directorio: {}</translation>
    </message>
    <message>
        <source>EDI party name: {}</source>
        <translation>Nombre de entidad EDI: {}</translation>
    </message>
    <message>
        <source>URL: {}</source>
        <translation>URL: {}</translation>
    </message>
    <message>
        <source>IP address: {}</source>
        <translation>Dirección IP: {}</translation>
    </message>
    <message>
        <source>Registered ID: {}</source>
        <translation>Identificador registrado: {}</translation>
    </message>
    <message>
        <source>Principal name: {}</source>
        <translation>Nombre principal: {}</translation>
    </message>
    <message>
        <source>Domain controller: {}</source>
        <translation>Controlador de dominio: {}</translation>
    </message>
    <message>
        <source>Security identifier: {}</source>
        <translation>Identificador de seguridad: {}</translation>
    </message>
    <message>
        <source>XMPP address: {}</source>
        <translation>Dirección XMPP: {}</translation>
    </message>
    <message>
        <source>Service name: {}</source>
        <translation>Nombre de servicio: {}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Name of kind {}: {}</source>
        <translation>Nombre de tipo {}: {}</translation>
    </message>
    <message>
        <source>Other name {}: {}</source>
        <translation>Otro nombre {}: {}</translation>
    </message>
    <message>
        <source>{} with mask {}</source>
        <translation>{} con máscara {}</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <comment>letters</comment>
        <translation>latinas y cirílicas</translation>
    </message>
    <message>
        <source>Latin and Greek</source>
        <comment>letters</comment>
        <translation>latinas y griegas</translation>
    </message>
    <message>
        <source>Latin and Cyrillic and Greek</source>
        <comment>letters</comment>
        <translation>latinas, cirílicas y griegas</translation>
    </message>
    <message>
        <source>“{}” mixes {} letters, some of which look the same: compare it letter by letter with the name that you expect.</source>
        <translation>«{}» mezcla letras {}, y algunas de ellas se ven iguales: compárelo letra por letra con el nombre que espera.</translation>
    </message>
    <message>
        <source>the keystore ends within an entry</source>
        <translation>el almacén de claves termina dentro de una entrada</translation>
    </message>
    <message>
        <source>the keystore holds an entry of an unknown kind</source>
        <translation>el almacén de claves contiene una entrada de tipo desconocido</translation>
    </message>
    <message>
        <source>Hexadecimal digits were read as a certificate.</source>
        <translation>Se han leído dígitos hexadecimales como un certificado.</translation>
    </message>
    <message>
        <source>Base64 without BEGIN and END lines was read as a certificate.</source>
        <translation>Se ha leído como un certificado un Base64 sin líneas BEGIN y END.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds an empty part.</source>
        <translation>Codificación no estándar: un nombre contiene una parte vacía.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name says the same twice in one place.</source>
        <translation>Codificación no estándar: un nombre dice lo mismo dos veces en un mismo lugar.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name could not be read in full ({}).</source>
        <translation>Codificación no estándar: un nombre no se ha podido leer por completo ({}).</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds text of another type than it says.</source>
        <translation>Codificación no estándar: un nombre contiene texto de un tipo distinto del que indica.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds a value of no known type.</source>
        <translation>Codificación no estándar: un nombre contiene un valor de tipo desconocido.</translation>
    </message>
    <message>
        <source>Line ends written as \n were mended.</source>
        <translation>Se han corregido finales de línea escritos como \n.</translation>
    </message>
    <message>
        <source>HTML tags inside a certificate were left out.</source>
        <translation>Se han omitido etiquetas HTML dentro de un certificado.</translation>
    </message>
    <message>
        <source>Header lines inside a certificate were left out.</source>
        <translation>Se han omitido líneas de encabezado dentro de un certificado.</translation>
    </message>
    <message>
        <source>Mail quoting was left out.</source>
        <translation>Se han omitido las marcas de cita de un correo.</translation>
    </message>
    <message>
        <source>HTML entities were mended.</source>
        <translation>Se han corregido entidades HTML.</translation>
    </message>
    <message>
        <source>A missing END line was added.</source>
        <translation>Se ha añadido una línea END que faltaba.</translation>
    </message>
    <message>
        <source>A missing BEGIN line was added.</source>
        <translation>Se ha añadido una línea BEGIN que faltaba.</translation>
    </message>
    <message>
        <source>The line before a certificate was put in capitals.</source>
        <translation>La línea anterior a un certificado se ha puesto en mayúsculas.</translation>
    </message>
    <message>
        <source>The dashes around a certificate were mended.</source>
        <translation>Se han corregido los guiones que rodean un certificado.</translation>
    </message>
    <message>
        <source>Spaces inside a certificate were left out.</source>
        <translation>Se han omitido espacios dentro de un certificado.</translation>
    </message>
    <message>
        <source>A certificate on one line was read.</source>
        <translation>Se ha leído un certificado escrito en una sola línea.</translation>
    </message>
    <message>
        <source>Characters that do not belong into a certificate were left out.</source>
        <translation>Se han omitido caracteres que no corresponden a un certificado.</translation>
    </message>
    <message>
        <source>Base64url was read as base64.</source>
        <translation>Se ha leído base64url como base64.</translation>
    </message>
    <message>
        <source>The padding at the end of a certificate was mended.</source>
        <translation>Se ha corregido el relleno al final de un certificado.</translation>
    </message>
    <message>
        <source>parts of a PKCS#12 file are missing</source>
        <translation>faltan partes de un archivo PKCS#12</translation>
    </message>
    <message>
        <source>the content is missing</source>
        <translation>falta el contenido</translation>
    </message>
    <message>
        <source>Unreadable key</source>
        <translation>Clave ilegible</translation>
    </message>
    <message>
        <source>{}, unreadable</source>
        <comment>a key</comment>
        <translation>{}, ilegible</translation>
    </message>
    <message>
        <source>{} {} bits</source>
        <comment>a key</comment>
        <translation>{} de {} bits</translation>
    </message>
    <message>
        <source>EC curve {}</source>
        <translation>Curva EC {}</translation>
    </message>
    <message>
        <source>EC with explicit parameters, {} bits</source>
        <translation>EC con parámetros explícitos, {} bits</translation>
    </message>
    <message>
        <source>EC without a named curve</source>
        <translation>EC sin curva con nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out before a certificate.</source>
        <translation>
            <numerusform>Se ha omitido %n byte sobrante antes de un certificado.</numerusform>
            <numerusform>Se han omitido %n bytes sobrantes antes de un certificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “{}”: {}</source>
        <translation>En «{}»: {}</translation>
    </message>
    <message>
        <source>A PEM block within a PEM block was unpacked.</source>
        <translation>Se ha extraído un bloque PEM que estaba dentro de otro bloque PEM.</translation>
    </message>
    <message>
        <source>OpenSSL&apos;s trust settings behind a certificate were left out.</source>
        <translation>Se han omitido los ajustes de confianza de OpenSSL que siguen a un certificado.</translation>
    </message>
    <message>
        <source>A block labelled “{}” was read as what it holds.</source>
        <translation>Un bloque con la etiqueta «{}» se ha leído según lo que contiene.</translation>
    </message>
    <message>
        <source>Certificates joined without a mark were taken apart.</source>
        <translation>Se han separado certificados unidos sin ninguna marca.</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out behind a certificate.</source>
        <translation>
            <numerusform>Se ha omitido %n byte sobrante después de un certificado.</numerusform>
            <numerusform>Se han omitido %n bytes sobrantes después de un certificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage from a transfer in text mode was undone.</source>
        <translation>Se han reparado los daños de una transferencia en modo texto.</translation>
    </message>
    <message>
        <source>A gzip archive was unpacked.</source>
        <translation>Se ha descomprimido un archivo gzip.</translation>
    </message>
    <message>
        <source>This is empty: choose the file that holds the certificate.</source>
        <translation>Está vacío: elija el archivo que contiene el certificado.</translation>
    </message>
    <message>
        <source>There is no certificate in this: choose a .cer, .crt, .pem, .der, .p7b or .pfx file.</source>
        <translation>Aquí no hay ningún certificado: elija un archivo .cer, .crt, .pem, .der, .p7b o .pfx.</translation>
    </message>
    <message>
        <source>This is damaged or incomplete: export or copy it again, in full.</source>
        <translation>Está dañado o incompleto: vuelva a exportarlo o a copiarlo, completo.</translation>
    </message>
    <message>
        <source>This is protected in a way that cannot be opened here: export the certificate alone, without its private key, as .cer.</source>
        <translation>Está protegido de un modo que no se puede abrir aquí: exporte solo el certificado, sin su clave privada, como .cer.</translation>
    </message>
    <message>
        <source>This is larger than 32 MB: choose a file that holds certificates only.</source>
        <translation>Ocupa más de 32 MB: elija un archivo que contenga únicamente certificados.</translation>
    </message>
    <message>
        <source>There are more than 100,000 certificates in this: choose those that matter.</source>
        <translation>Contiene más de 100&#xa0;000 certificados: elija los que interesan.</translation>
    </message>
    <message>
        <source>This is a private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>Es una clave privada, que ni se necesita ni se conserva: no la envíe nunca a nadie.</translation>
    </message>
    <message>
        <source>This is an encrypted private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>Es una clave privada cifrada, que ni se necesita ni se conserva: no la envíe nunca a nadie.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate: ask for the certificate that holds it.</source>
        <translation>Es una clave pública sin certificado: pida el certificado que la contiene.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate: ask the authority that signs it for the certificate.</source>
        <translation>Es una solicitud de certificado (CSR), no un certificado: pida el certificado a la entidad que la firma.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate: ask its authority for the authority&apos;s certificate.</source>
        <translation>Es una lista de revocación (CRL), no un certificado: pida a su entidad el certificado de la propia entidad.</translation>
    </message>
    <message>
        <source>This is an SSH key, which has no part in TLS: ask for the certificate of the server.</source>
        <translation>Es una clave SSH, que no interviene en TLS: pida el certificado del servidor.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file, not a certificate for TLS: ask for the X.509 certificate.</source>
        <translation>Es un archivo OpenPGP, no un certificado para TLS: pida el certificado X.509.</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate: the download may have needed a sign-in, so download it again in the browser.</source>
        <translation>Es una página web, no un certificado: es posible que la descarga exigiera iniciar sesión, así que descárguelo de nuevo en el navegador.</translation>
    </message>
    <message>
        <source>This is protected by a password: enter it to read the certificates.</source>
        <translation>Está protegido con una contraseña: escríbala para leer los certificados.</translation>
    </message>
    <message>
        <source>The password does not open this: enter the one it was exported with.</source>
        <translation>La contraseña no lo abre: escriba aquella con la que se exportó.</translation>
    </message>
    <message>
        <source>This holds a private key and no certificate: export the certificate itself as .cer.</source>
        <translation>Contiene una clave privada y ningún certificado: exporte el propio certificado como .cer.</translation>
    </message>
    <message>
        <source>Opening this would take longer than usual, so it was not opened: open it in the window, or export the certificate alone, without its private key, as .cer.</source>
        <translation>Abrirlo tardaría más de lo habitual, por lo que no se ha abierto: ábralo en la ventana o exporte solo el certificado, sin su clave privada, como .cer.</translation>
    </message>
    <message>
        <source>Opening this would take unreasonably long: export the certificate alone, without its private key, as .cer.</source>
        <translation>Abrirlo tardaría demasiado: exporte solo el certificado, sin su clave privada, como .cer.</translation>
    </message>
    <message>
        <source>This cannot be read: check that it exists and that you may open it.</source>
        <translation>No se puede leer: compruebe que existe y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>The certificate cannot be taken apart ({}).</source>
        <translation>No se puede analizar el certificado ({}).</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>La firma es correcta.</translation>
    </message>
    <message>
        <source>The signature does not verify with this key.</source>
        <translation>La firma no se verifica con esta clave.</translation>
    </message>
    <message>
        <source>The certificate names two different signature algorithms, so its signature means nothing reliable.</source>
        <translation>El certificado nombra dos algoritmos de firma distintos, por lo que su firma no es fiable.</translation>
    </message>
    <message>
        <source>This computer cannot check signatures of this kind ({}).</source>
        <translation>Este equipo no puede comprobar firmas de este tipo ({}).</translation>
    </message>
    <message>
        <source>The signing key cannot be read.</source>
        <translation>No se puede leer la clave de firma.</translation>
    </message>
    <message>
        <source>This computer cannot use the signing key ({}).</source>
        <translation>Este equipo no puede usar la clave de firma ({}).</translation>
    </message>
    <message>
        <source>The signing key is not valid ({}).</source>
        <translation>La clave de firma no es válida ({}).</translation>
    </message>
    <message>
        <source>The key is larger than this computer can check (RSA {} bits, exponent {} bits).</source>
        <translation>La clave es mayor de lo que este equipo puede comprobar (RSA de {} bits, exponente de {} bits).</translation>
    </message>
    <message>
        <source>The signature&apos;s hash function is not known here.</source>
        <translation>La función hash de la firma no se conoce aquí.</translation>
    </message>
    <message>
        <source>The signature&apos;s RSA-PSS parameters are not valid.</source>
        <translation>Los parámetros RSA-PSS de la firma no son válidos.</translation>
    </message>
    <message>
        <source>an unknown mask generation function</source>
        <translation>una función de generación de máscara desconocida</translation>
    </message>
    <message>
        <source>parts of a certificate are missing</source>
        <translation>faltan partes de un certificado</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number cannot be read.</source>
        <translation>Codificación no estándar: el número de serie no se puede leer.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is negative.</source>
        <translation>Codificación no estándar: el número de serie es negativo.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is zero.</source>
        <translation>Codificación no estándar: el número de serie es cero.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is longer than 20 bytes.</source>
        <translation>Codificación no estándar: el número de serie tiene más de 20 bytes.</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 con marca de orden de bytes</translation>
    </message>
    <message>
        <source>Old Macintosh line ends were mended.</source>
        <translation>Se han corregido finales de línea de Macintosh antiguos.</translation>
    </message>
    <message>
        <source>The text was read as {}.</source>
        <translation>El texto se ha leído como {}.</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>Cliente TLS</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>Servidor TLS</translation>
    </message>
    <message>
        <source>Object signing</source>
        <translation>Firma de objetos</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>Entidad de TLS</translation>
    </message>
    <message>
        <source>Secure mail authority</source>
        <translation>Entidad de correo seguro</translation>
    </message>
    <message>
        <source>Object signing authority</source>
        <translation>Entidad de firma de objetos</translation>
    </message>
    <message>
        <source>Template: {}</source>
        <translation>Plantilla: {}</translation>
    </message>
    <message>
        <source>Version: {}</source>
        <translation>Versión: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s)</source>
        <translation>
            <numerusform>%n marca de tiempo</numerusform>
            <numerusform>%n marcas de tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>A timestamp of an unknown version</source>
        <translation>Una marca de tiempo de versión desconocida</translation>
    </message>
    <message>
        <source>{}, log {}</source>
        <translation>{}, registro {}</translation>
    </message>
    <message>
        <source>the list of timestamps ends early</source>
        <translation>la lista de marcas de tiempo termina antes de tiempo</translation>
    </message>
    <message>
        <source>“{}” is not a host name such as acme-dev.outsystemsenterprise.com.</source>
        <translation>«{}» no es un nombre de host como acme-dev.outsystemsenterprise.com.</translation>
    </message>
    <message>
        <source>{} is OutSystems Developer Cloud, where no certificate can be installed: the server that it calls needs a public one.</source>
        <translation>{} es OutSystems Developer Cloud, donde no se puede instalar ningún certificado: el servidor al que llama necesita uno público.</translation>
    </message>
    <message>
        <source>{} is a personal environment, and this service is not for those.</source>
        <translation>{} es un entorno personal, y este servicio no es para esos entornos.</translation>
    </message>
    <message>
        <source>{} is not ticked.</source>
        <translation>{} no está marcado.</translation>
    </message>
    <message>
        <source>Calls from it to {} will keep failing. Leave it out only if it never connects there.</source>
        <translation>Las llamadas desde este entorno a {} seguirán fallando. Déjelo fuera solo si nunca se conecta allí.</translation>
    </message>
    <message>
        <source>Calls from it to this system will keep failing. Leave it out only if it never connects there.</source>
        <translation>Las llamadas desde este entorno a este sistema seguirán fallando. Déjelo fuera solo si nunca se conecta allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not ticked.</source>
        <translation>
            <numerusform>%n entorno no está marcado.</numerusform>
            <numerusform>%n entornos no están marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls from {} to {} will keep failing. Leave out only those that never connect there.</source>
        <translation>Las llamadas desde {} a {} seguirán fallando. Deje fuera solo los que nunca se conectan allí.</translation>
    </message>
    <message>
        <source>Calls from {} to this system will keep failing. Leave out only those that never connect there.</source>
        <translation>Las llamadas desde {} a este sistema seguirán fallando. Deje fuera solo los que nunca se conectan allí.</translation>
    </message>
    <message>
        <source>{} and others</source>
        <translation>{} y otros</translation>
    </message>
    <message>
        <source>Lines after the first {} are left out.</source>
        <translation>Se omiten las líneas posteriores a las primeras {}.</translation>
    </message>
    <message>
        <source>The same environment is on line {} already.</source>
        <translation>El mismo entorno ya está en la línea {}.</translation>
    </message>
    <message>
        <source>This line is too long to be the name and address of an environment.</source>
        <translation>Esta línea es demasiado larga para ser el nombre y la dirección de un entorno.</translation>
    </message>
    <message>
        <source>This line has neither a name nor an address.</source>
        <translation>Esta línea no tiene ni nombre ni dirección.</translation>
    </message>
    <message>
        <source>Addresses of issuers</source>
        <translation>Direcciones de emisores</translation>
    </message>
    <message>
        <source>{} is not asked, since it is no plain http address: ask whoever runs the authority for its certificate.</source>
        <translation>No se consulta {}, porque no es una dirección http simple: pida el certificado a quien administra la entidad.</translation>
    </message>
    <message>
        <source>{} leads to no plain http address, or on and on: ask whoever runs the authority for its certificate.</source>
        <translation>{} no lleva a una dirección http simple o redirige sin fin: pida el certificado a quien administra la entidad.</translation>
    </message>
    <message>
        <source>{} cannot be reached from this computer: ask whoever runs the authority for its certificate.</source>
        <translation>No se puede acceder a {} desde este equipo: pida el certificado a quien administra la entidad.</translation>
    </message>
    <message>
        <source>{} did not answer in full in time: ask whoever runs the authority for its certificate.</source>
        <translation>{} no ha respondido por completo a tiempo: pida el certificado a quien administra la entidad.</translation>
    </message>
    <message>
        <source>{} has no file to give: ask whoever runs the authority for its certificate.</source>
        <translation>{} no ofrece ningún archivo: pida el certificado a quien administra la entidad.</translation>
    </message>
    <message>
        <source>{} gives more than 1 MB, which is no issuer&apos;s certificate: ask whoever runs the authority for its certificate.</source>
        <translation>{} ofrece más de 1 MB, lo que no es el certificado de un emisor: pida el certificado a quien administra la entidad.</translation>
    </message>
    <message>
        <source>{} gives certificates of which none is proven to be the issuer: ask whoever runs the authority for its certificate.</source>
        <translation>{} ofrece certificados, pero no está demostrado que alguno sea el emisor: pida el certificado a quien administra la entidad.</translation>
    </message>
    <message>
        <source>Fetched from {}</source>
        <translation>Descargado de {}</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate store</source>
        <translation>El almacén de certificados de este equipo</translation>
    </message>
    <message>
        <source>This is not an access token: copy it anew from LifeTime, or create another one.</source>
        <translation>Esto no es un token de acceso: vuelva a copiarlo de LifeTime o cree otro.</translation>
    </message>
    <message>
        <source>The answer of LifeTime broke off. Try again.</source>
        <translation>La respuesta de LifeTime se ha interrumpido. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP. Check the address.</source>
        <translation>Lo que responde ahí no habla HTTP. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a sentence</comment>
        <translation>{}.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to have it trusted here too.</source>
        <translation>Pida a quien se encarga de este equipo que también aquí se confíe en él.</translation>
    </message>
    <message>
        <source>LifeTime is asked over https only: enter it as {}.</source>
        <translation>LifeTime se consulta únicamente por https: escríbalo como {}.</translation>
    </message>
    <message>
        <source>The address of LifeTime has no user name in it: enter the host alone, such as {}.</source>
        <translation>La dirección de LifeTime no lleva nombre de usuario: escriba solo el host, por ejemplo {}.</translation>
    </message>
    <message>
        <source>Enter the host of one LifeTime alone, such as {}.</source>
        <translation>Escriba solo el host de un único LifeTime, por ejemplo {}.</translation>
    </message>
    <message>
        <source>Enter the access token of {}.</source>
        <translation>Escriba el token de acceso de {}.</translation>
    </message>
    <message>
        <source>The system says: {}.</source>
        <translation>El sistema dice: {}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {}, so the token was not sent.</source>
        <translation>Este equipo no confía en el certificado de {}, por lo que no se ha enviado el token.</translation>
    </message>
    <message>
        <source>LifeTime shows no environments to this token. Give its service account a role that may see them, or add them by hand.</source>
        <translation>LifeTime no muestra ningún entorno a este token. Asigne a su cuenta de servicio un rol que pueda verlos o añádalos a mano.</translation>
    </message>
    <message>
        <source>{} answers with a web page instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} responde con una página web en lugar de sus entornos: puede haber de por medio un inicio de sesión, un proxy o una VPN. Compruebe la dirección y ábrala en un navegador.</translation>
    </message>
    <message>
        <source>{} answers with something else instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} responde con otra cosa en lugar de sus entornos: puede haber de por medio un inicio de sesión, un proxy o una VPN. Compruebe la dirección y ábrala en un navegador.</translation>
    </message>
    <message>
        <source>LifeTime does not accept this access token ({}): it was mistyped or replaced, or its service account has no role. Create a new one.</source>
        <translation>LifeTime no acepta este token de acceso ({}): se ha escrito mal o se ha reemplazado, o su cuenta de servicio no tiene ningún rol. Cree uno nuevo.</translation>
    </message>
    <message>
        <source>{} sends on to {}, and the token was not sent there. If that is your LifeTime, enter its address.</source>
        <translation>{} redirige a {}, y el token no se ha enviado allí. Si ese es su LifeTime, escriba su dirección.</translation>
    </message>
    <message>
        <source>{} sends on to another page, such as a login. Enter the address of LifeTime.</source>
        <translation>{} redirige a otra página, por ejemplo un inicio de sesión. Escriba la dirección de LifeTime.</translation>
    </message>
    <message>
        <source>There is no LifeTime at {}. Enter the host that LifeTime itself opens on, such as acme-lt.outsystemsenterprise.com.</source>
        <translation>No hay ningún LifeTime en {}. Escriba el host en el que se abre el propio LifeTime, por ejemplo acme-lt.outsystemsenterprise.com.</translation>
    </message>
    <message>
        <source>LifeTime could not list its environments: “{}”. Try again later.</source>
        <translation>LifeTime no ha podido enumerar sus entornos: «{}». Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{} answers with status {}. Try again later, or add them by hand.</source>
        <translation>{} responde con el estado {}. Inténtelo más tarde o añádalos a mano.</translation>
    </message>
    <message>
        <source>Only the first {} of {} environments were read.</source>
        <translation>Solo se han leído los primeros {} de {} entornos.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name or an address (was|were) left out.</source>
        <translation>
            <numerusform>Se ha omitido %n sin nombre ni dirección.</numerusform>
            <numerusform>Se han omitido %n sin nombre ni dirección.</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>no reason is known</source>
        <translation>no se conoce el motivo</translation>
    </message>
    <message>
        <source>No encrypted connection came about ({}). Check the address, and whether a proxy or a VPN is on the way.</source>
        <translation>No se ha establecido ninguna conexión cifrada ({}). Compruebe la dirección y si hay un proxy o una VPN de por medio.</translation>
    </message>
    <message>
        <source>The encrypted connection broke off ({}). Try again, and look whether a proxy or a VPN is on the way.</source>
        <translation>La conexión cifrada se ha interrumpido ({}). Inténtelo de nuevo y mire si hay un proxy o una VPN de por medio.</translation>
    </message>
    <message>
        <source>Keep the case number alone: these are several lines.</source>
        <translation>Deje solo el número de caso: esto son varias líneas.</translation>
    </message>
    <message>
        <source>Check the case number: it has more than {} characters.</source>
        <translation>Compruebe el número de caso: tiene más de {} caracteres.</translation>
    </message>
    <message>
        <source>Check the case number: it has no digit.</source>
        <translation>Compruebe el número de caso: no tiene ningún dígito.</translation>
    </message>
    <message>
        <source>Add a certificate: drop a file here, browse for one or paste it.</source>
        <translation>Añada un certificado: suelte aquí un archivo, búsquelo con Examinar o péguelo.</translation>
    </message>
    <message>
        <source>By {}</source>
        <comment>a day</comment>
        <translation>Para el {}</translation>
    </message>
    <message>
        <source>Case {}</source>
        <comment>its number</comment>
        <translation>Caso {}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificado</numerusform>
            <numerusform>%n certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n entorno</numerusform>
            <numerusform>%n entornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}.</source>
        <translation>
            <numerusform>El objetivo del servicio es %n día hábil: un caso abierto hoy vence el {}.</numerusform>
            <numerusform>El objetivo del servicio son %n días hábiles: un caso abierto hoy vence el {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date set.</source>
        <translation>Sin fecha fijada.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Ese día ya ha pasado.</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Elija ese día o uno posterior.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}, which is later than the day you chose.</source>
        <translation>
            <numerusform>El objetivo del servicio es %n día hábil: un caso abierto hoy vence el {}, después del día que ha elegido.</numerusform>
            <numerusform>El objetivo del servicio son %n días hábiles: un caso abierto hoy vence el {}, después del día que ha elegido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early.</source>
        <translation>Demasiado pronto.</translation>
    </message>
    <message>
        <source>Enough time.</source>
        <translation>Tiempo suficiente.</translation>
    </message>
    <message>
        <source>Choose what connects to it.</source>
        <translation>Elija qué se conecta.</translation>
    </message>
    <message>
        <source>Enter the address that your app calls, such as erp.acme.internal:443.</source>
        <translation>Escriba la dirección a la que llama su aplicación, por ejemplo erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>Enter the name of your infrastructure, or its activation code from Service Center, Administration, Licensing.</source>
        <translation>Escriba el nombre de su infraestructura o su código de activación, que figura en Service Center, Administration, Licensing.</translation>
    </message>
    <message>
        <source>Enter your name, so that Support knows whom to ask.</source>
        <translation>Escriba su nombre, para que Soporte sepa a quién preguntar.</translation>
    </message>
    <message>
        <source>Enter your work email, such as name@acme.example.</source>
        <translation>Escriba su correo de trabajo, por ejemplo name@acme.example.</translation>
    </message>
    <message>
        <source>Check “{}”: email addresses are separated by commas.</source>
        <translation>Compruebe «{}»: las direcciones de correo se separan con comas.</translation>
    </message>
    <message>
        <source>The certificate of {} does not stand for {}: calls by that name fail whatever is installed.</source>
        <translation>El certificado de {} no cubre {}: las llamadas con ese nombre fallan se instale lo que se instale.</translation>
    </message>
    <message>
        <source>Support has installed it.</source>
        <translation>Soporte lo ha instalado.</translation>
    </message>
    <message>
        <source>Opened on {}; the target is today.</source>
        <translation>Abierto el {}; el objetivo es hoy.</translation>
    </message>
    <message>
        <source>Opened on {}; the target is {}.</source>
        <translation>Abierto el {}; el objetivo es el {}.</translation>
    </message>
    <message>
        <source>Opened on {}; the target was {}.</source>
        <translation>Abierto el {}; el objetivo era el {}.</translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about case {}.</source>
        <translation>
            <numerusform>El día objetivo era el {}, hace %n día hábil: pregunte a Soporte por el caso {}.</numerusform>
            <numerusform>El día objetivo era el {}, hace %n días hábiles: pregunte a Soporte por el caso {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about the case.</source>
        <translation>
            <numerusform>El día objetivo era el {}, hace %n día hábil: pregunte a Soporte por el caso.</numerusform>
            <numerusform>El día objetivo era el {}, hace %n días hábiles: pregunte a Soporte por el caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is the very certificate that is installed already: bring its successor.</source>
        <translation>{} es exactamente el certificado que ya está instalado: aporte su sucesor.</translation>
    </message>
    <message>
        <source>None of these has the name of {}, which was installed earlier.</source>
        <translation>Ninguno de estos tiene el nombre de {}, que se instaló anteriormente.</translation>
    </message>
    <message>
        <source>{} does not last longer than the one that is installed already, which expires on {}.</source>
        <translation>{} no dura más que el que ya está instalado, que caduca el {}.</translation>
    </message>
    <message>
        <source>it lasts until {} instead of {}</source>
        <translation>dura hasta el {} en lugar del {}</translation>
    </message>
    <message>
        <source>it is issued by {} instead of {}</source>
        <translation>lo emite {} en lugar de {}</translation>
    </message>
    <message>
        <source>its key is {} instead of {}</source>
        <translation>su clave es {} en lugar de {}</translation>
    </message>
    <message>
        <source>it stands for other names</source>
        <translation>cubre otros nombres</translation>
    </message>
    <message>
        <source>Compared with the {} that is installed: {}.</source>
        <translation>En comparación con el certificado {} instalado: {}.</translation>
    </message>
    <message>
        <source>a day that cannot be read</source>
        <translation>(fecha ilegible)</translation>
    </message>
    <message>
        <source>Nothing is ticked to be installed.</source>
        <translation>No hay nada marcado para instalar.</translation>
    </message>
    <message>
        <source>Tick at least one certificate to install.</source>
        <translation>Marque al menos un certificado para instalar.</translation>
    </message>
    <message>
        <source>Tick at least one environment to install it on.</source>
        <translation>Marque al menos un entorno en el que instalarlo.</translation>
    </message>
    <message>
        <source>Open the support case in your browser.</source>
        <translation>Abra el caso de soporte en su navegador.</translation>
    </message>
    <message>
        <source>Enter the name of this environment as LifeTime shows it.</source>
        <translation>Escriba el nombre de este entorno tal como lo muestra LifeTime.</translation>
    </message>
    <message>
        <source>{} is ticked twice.</source>
        <translation>{} está marcado dos veces.</translation>
    </message>
    <message>
        <source>{} is not run by OutSystems: Support installs nothing there, and whoever looks after its servers has to.</source>
        <translation>OutSystems no administra {}: Soporte no instala nada allí; debe hacerlo quien se encarga de sus servidores.</translation>
    </message>
    <message>
        <source>No name server could say where the proxy {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>Ningún servidor de nombres ha podido decir dónde está el proxy {}. Compruebe la red de este equipo y conecte su VPN si el nombre es interno.</translation>
    </message>
    <message>
        <source>No name server could say where {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>Ningún servidor de nombres ha podido decir dónde está {}. Compruebe la red de este equipo y conecte su VPN si el nombre es interno.</translation>
    </message>
    <message>
        <source>The name of the proxy {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>No se ha encontrado el nombre del proxy {}. Compruebe cómo está escrito y conecte la VPN si es interno.</translation>
    </message>
    <message>
        <source>The name {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>No se ha encontrado el nombre {}. Compruebe cómo está escrito y conecte la VPN si es interno.</translation>
    </message>
    <message>
        <source>The server did not expect a TLS handshake. Check the port and the protocol.</source>
        <translation>El servidor no esperaba una negociación TLS. Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>The server found no TLS settings in common with this program, or has no certificate for this name. Try another server name.</source>
        <translation>El servidor no ha encontrado ajustes de TLS en común con este programa o no tiene ningún certificado para este nombre. Pruebe con otro nombre de servidor.</translation>
    </message>
    <message>
        <source>The server wants another kind of certificate. Try another server name.</source>
        <translation>El servidor quiere otro tipo de certificado. Pruebe con otro nombre de servidor.</translation>
    </message>
    <message>
        <source>The server does not trust this computer. Ask whoever runs it.</source>
        <translation>El servidor no confía en este equipo. Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server denies access. Ask whoever runs it.</source>
        <translation>El servidor deniega el acceso. Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server found no version of TLS in common with this program, which has 1.0 to 1.3. OutSystems 11 Cloud needs at least TLS 1.2: have the server updated.</source>
        <translation>El servidor no ha encontrado ninguna versión de TLS en común con este programa, que admite de la 1.0 a la 1.3. OutSystems 11 Cloud necesita al menos TLS 1.2: pida que actualicen el servidor.</translation>
    </message>
    <message>
        <source>The server wants stronger TLS settings than this program has. Ask whoever runs it.</source>
        <translation>El servidor quiere ajustes de TLS más seguros que los que tiene este programa. Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server has a problem of its own, or no certificate for this name. Try another server name.</source>
        <translation>El servidor tiene un problema propio o no tiene ningún certificado para este nombre. Pruebe con otro nombre de servidor.</translation>
    </message>
    <message>
        <source>The server does not know this server name. Try another server name.</source>
        <translation>El servidor no conoce este nombre de servidor. Pruebe con otro.</translation>
    </message>
    <message>
        <source>The server insists on a certificate of the client. Ask whoever runs it.</source>
        <translation>El servidor exige un certificado del cliente. Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server speaks another application protocol here. Check the port and the protocol.</source>
        <translation>El servidor habla aquí otro protocolo de aplicación. Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake with alert {}. Check the port and the protocol.</source>
        <translation>El servidor ha terminado la negociación TLS con la alerta {}. Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>{} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} rechaza la conexión: nada escucha allí o un firewall lo prohíbe. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>{} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>No se puede acceder a {} desde aquí. Compruebe la dirección y conecte la VPN.</translation>
    </message>
    <message>
        <source>{} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>{} no responde. Compruebe la dirección y si hay un firewall o una VPN de por medio.</translation>
    </message>
    <message>
        <source>The proxy {} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>El proxy {} rechaza la conexión: nada escucha allí o un firewall lo prohíbe. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>The proxy {} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>No se puede acceder al proxy {} desde aquí. Compruebe la dirección y conecte la VPN.</translation>
    </message>
    <message>
        <source>The proxy {} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>El proxy {} no responde. Compruebe la dirección y si hay un firewall o una VPN de por medio.</translation>
    </message>
    <message>
        <source>This computer forbids a connection to {}. Check its firewall.</source>
        <translation>Este equipo prohíbe la conexión con {}. Compruebe su firewall.</translation>
    </message>
    <message>
        <source>No server is named in this connection string: write the host and its port, as in sql.acme.internal:1433.</source>
        <translation>Esta cadena de conexión no nombra ningún servidor: escriba el host y su puerto, por ejemplo sql.acme.internal:1433.</translation>
    </message>
    <message>
        <source>This Oracle address is not encrypted and shows no certificate: write the one that says tcps, which usually is on port 2484.</source>
        <translation>Esta dirección de Oracle no está cifrada y no muestra ningún certificado: escriba la que dice tcps, que suele estar en el puerto 2484.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>Compruebe la dirección y si hay un firewall o una VPN de por medio.</translation>
    </message>
    <message>
        <source>The name was not found in time.</source>
        <translation>No se ha encontrado el nombre a tiempo.</translation>
    </message>
    <message>
        <source>No connection came about in time.</source>
        <translation>No se ha establecido ninguna conexión a tiempo.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>El proxy no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The server did not answer in time before TLS. Check the port and the protocol: a server that begins with TLS at once says nothing before.</source>
        <translation>El servidor no ha respondido a tiempo antes de TLS. Compruebe el puerto y el protocolo: un servidor que empieza directamente con TLS no dice nada antes.</translation>
    </message>
    <message>
        <source>The server did not finish the TLS handshake in time.</source>
        <translation>El servidor no ha terminado a tiempo la negociación TLS.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>El servidor no ha respondido a tiempo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server closed the connection when TLS began. Check the port and the protocol, or try another server name.</source>
        <translation>El servidor ha cerrado la conexión al empezar TLS. Compruebe el puerto y el protocolo o pruebe con otro nombre de servidor.</translation>
    </message>
    <message>
        <source>The server showed no certificate. Check the port and the protocol.</source>
        <translation>El servidor no ha mostrado ningún certificado. Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>The server sent a certificate that cannot be read. Ask whoever runs it for its certificates as files.</source>
        <translation>El servidor ha enviado un certificado que no se puede leer. Pida a quien lo administra sus certificados como archivos.</translation>
    </message>
    <message>
        <source>The server speaks a version of TLS older than 1.0, which this program cannot read and OutSystems 11 Cloud refuses. Have the server updated.</source>
        <translation>El servidor habla una versión de TLS anterior a la 1.0, que este programa no puede leer y que OutSystems 11 Cloud rechaza. Pida que actualicen el servidor.</translation>
    </message>
    <message>
        <source>The TLS handshake failed ({}). Check the port and the protocol.</source>
        <translation>La negociación TLS ha fallado ({}). Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>No server can be asked for the name {}. Correct it.</source>
        <translation>No se puede preguntar a ningún servidor por el nombre {}. Corríjalo.</translation>
    </message>
    <message>
        <source>The name has characters that no server&apos;s name has: write it as a browser shows it.</source>
        <translation>El nombre tiene caracteres que no tiene ningún nombre de servidor: escríbalo como lo muestra un navegador.</translation>
    </message>
    <message>
        <source>No server is named: write its address, as in erp.acme.internal:443.</source>
        <translation>No se nombra ningún servidor: escriba su dirección, por ejemplo erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>The address has a dot too many: write it as in erp.acme.internal.</source>
        <translation>A la dirección le sobra un punto: escríbala, por ejemplo, como erp.acme.internal.</translation>
    </message>
    <message>
        <source>This is not the address of a server: write its host name or IP address, as in erp.acme.internal:443.</source>
        <translation>Esto no es la dirección de un servidor: escriba su nombre de host o su dirección IP, por ejemplo erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>No server has a name of more than {} characters: write the host name alone.</source>
        <translation>Ningún servidor tiene un nombre de más de {} caracteres: escriba solo el nombre de host.</translation>
    </message>
    <message>
        <source>This is not a whole IP address: write four numbers up to 255, as in 10.20.0.7.</source>
        <translation>Esto no es una dirección IP completa: escriba cuatro números hasta 255, por ejemplo 10.20.0.7.</translation>
    </message>
    <message>
        <source>This is neither an IPv6 address nor a host with its port: write it as in [fd00::7]:443 or erp.acme.internal:443.</source>
        <translation>Esto no es ni una dirección IPv6 ni un host con su puerto: escríbalo, por ejemplo, como [fd00::7]:443 o erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>More than {} servers: ask for these when the others are done.</source>
        <translation>Más de {} servidores: consulte estos cuando los demás hayan terminado.</translation>
    </message>
    <message>
        <source>This names several servers: write one address alone.</source>
        <translation>Esto nombra varios servidores: escriba una sola dirección.</translation>
    </message>
    <message>
        <source>This is too long a list of addresses: paste a part of it.</source>
        <translation>La lista de direcciones es demasiado larga: pegue una parte de ella.</translation>
    </message>
    <message>
        <source>The server name must be a name: an IP address is never asked for.</source>
        <translation>El nombre del servidor debe ser un nombre: nunca se pregunta por una dirección IP.</translation>
    </message>
    <message>
        <source>This is a certificate or a key, not an address: use Paste for it.</source>
        <translation>Esto es un certificado o una clave, no una dirección: use Pegar para ello.</translation>
    </message>
    <message>
        <source>This is too long for an address: write it as in erp.acme.internal:443.</source>
        <translation>Es demasiado largo para ser una dirección: escríbala, por ejemplo, como erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to {}: write it as in erp.acme.internal:443.</source>
        <translation>El puerto debe ser un número del 1 al {}: escríbalo, por ejemplo, como erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>Several addresses stand here: write one a line, as in erp.acme.internal:443.</source>
        <translation>Aquí hay varias direcciones: escriba una por línea, por ejemplo erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>No address of a server stands here: write it as in erp.acme.internal:443.</source>
        <translation>Aquí no hay ninguna dirección de servidor: escríbala, por ejemplo, como erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>This can be read in two ways: write the host and its port alone.</source>
        <translation>Esto se puede leer de dos maneras: escriba solo el host y su puerto.</translation>
    </message>
    <message>
        <source>The port of this SQL Server instance is needed, since its browser service is not asked: find it in SQL Server Configuration Manager, and write it as in sql.acme.internal:1433.</source>
        <translation>Hace falta el puerto de esta instancia de SQL Server, porque no se consulta su servicio Browser: búsquelo en el Administrador de configuración de SQL Server y escríbalo, por ejemplo, como sql.acme.internal:1433.</translation>
    </message>
    <message>
        <source>This is a named pipe or shared memory, which shows no certificate: write the server&apos;s name and TCP port.</source>
        <translation>Esto es una canalización con nombre o memoria compartida, que no muestra ningún certificado: escriba el nombre del servidor y su puerto TCP.</translation>
    </message>
    <message>
        <source>This means the very computer on which it is used: write the server&apos;s own name.</source>
        <translation>Esto se refiere al mismo equipo en el que se usa: escriba el nombre propio del servidor.</translation>
    </message>
    <message>
        <source>Something more came after the server had agreed to TLS</source>
        <translation>Ha llegado algo más después de que el servidor aceptara TLS</translation>
    </message>
    <message>
        <source>Check the port and the protocol; somebody on the way may have put it there.</source>
        <translation>Compruebe el puerto y el protocolo; es posible que alguien lo haya introducido por el camino.</translation>
    </message>
    <message>
        <source>an FTP server</source>
        <comment>This is not what … answers</comment>
        <translation>un servidor FTP</translation>
    </message>
    <message>
        <source>Ask its administrator to turn AUTH TLS on, or try port 990 with TLS.</source>
        <translation>Pida a su administrador que active AUTH TLS o pruebe el puerto 990 con TLS.</translation>
    </message>
    <message>
        <source>The FTP server does not let this computer in</source>
        <translation>El servidor FTP no permite entrar a este equipo</translation>
    </message>
    <message>
        <source>Try again later, or on a computer that it lets in.</source>
        <translation>Inténtelo más tarde o en un equipo al que permita entrar.</translation>
    </message>
    <message>
        <source>The FTP server does not offer TLS on this port</source>
        <translation>El servidor FTP no ofrece TLS en este puerto</translation>
    </message>
    <message>
        <source>an IMAP server</source>
        <comment>This is not what … answers</comment>
        <translation>un servidor IMAP</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 993 with TLS.</source>
        <translation>Pida a su administrador que active STARTTLS o pruebe el puerto 993 con TLS.</translation>
    </message>
    <message>
        <source>The IMAP server sent this computer away</source>
        <translation>El servidor IMAP no ha admitido este equipo</translation>
    </message>
    <message>
        <source>The IMAP server allows no TLS on this port</source>
        <translation>El servidor IMAP no permite TLS en este puerto</translation>
    </message>
    <message>
        <source>The IMAP server refused TLS</source>
        <translation>El servidor IMAP ha rechazado TLS</translation>
    </message>
    <message>
        <source>an LDAP server</source>
        <comment>This is not what … answers</comment>
        <translation>un servidor LDAP</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate, or try LDAPS: port 636, or 3269 for a global catalog, with TLS.</source>
        <translation>Pida a su administrador que le asigne un certificado o pruebe LDAPS: puerto 636, o 3269 para un catálogo global, con TLS.</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS ({})</source>
        <translation>El servidor LDAP ha rechazado StartTLS ({})</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS</source>
        <translation>El servidor LDAP ha rechazado StartTLS</translation>
    </message>
    <message>
        <source>a MySQL or MariaDB server</source>
        <comment>This is not what … answers</comment>
        <translation>un servidor MySQL o MariaDB</translation>
    </message>
    <message>
        <source>The database server sent the computer away before TLS</source>
        <translation>El servidor de base de datos no ha admitido el equipo antes de TLS</translation>
    </message>
    <message>
        <source>Ask its administrator, or try on a computer that it lets in.</source>
        <translation>Pregunte a su administrador o inténtelo en un equipo al que permita entrar.</translation>
    </message>
    <message>
        <source>The database server does not offer TLS</source>
        <translation>El servidor de base de datos no ofrece TLS</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without TLS there is none.</source>
        <translation>Pida a su administrador que le asigne un certificado; sin TLS no hay ninguno.</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STLS on, or try port 995 with TLS.</source>
        <translation>Pida a su administrador que active STLS o pruebe el puerto 995 con TLS.</translation>
    </message>
    <message>
        <source>The POP3 server sent this computer away</source>
        <translation>El servidor POP3 no ha admitido este equipo</translation>
    </message>
    <message>
        <source>The POP3 server does not offer TLS on this port</source>
        <translation>El servidor POP3 no ofrece TLS en este puerto</translation>
    </message>
    <message>
        <source>a POP3 server</source>
        <comment>This is not what … answers</comment>
        <translation>un servidor POP3</translation>
    </message>
    <message>
        <source>The PostgreSQL server does not offer TLS</source>
        <translation>El servidor PostgreSQL no ofrece TLS</translation>
    </message>
    <message>
        <source>Ask its administrator to set ssl = on; without TLS there is no certificate.</source>
        <translation>Pida a su administrador que configure ssl = on; sin TLS no hay certificado.</translation>
    </message>
    <message>
        <source>The PostgreSQL server answered with an error when it was asked for TLS</source>
        <translation>El servidor PostgreSQL ha respondido con un error al pedirle TLS</translation>
    </message>
    <message>
        <source>Its log says why: ask its administrator.</source>
        <translation>El motivo está en su registro: pregunte a su administrador.</translation>
    </message>
    <message>
        <source>a PostgreSQL server</source>
        <comment>This is not what … answers</comment>
        <translation>un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>{}: “{}”. {}</source>
        <comment>what happened, its words, what to do</comment>
        <translation>{}: «{}». {}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <comment>what happened, what to do</comment>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>The server begins with TLS at once on this port. Choose TLS as its protocol.</source>
        <translation>El servidor empieza directamente con TLS en este puerto. Elija TLS como protocolo.</translation>
    </message>
    <message>
        <source>This is not what {} answers: “{}”. Check the port and the protocol.</source>
        <translation>Esto no es lo que responde {}: «{}». Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>This is not what {} answers. Check the port and the protocol.</source>
        <translation>Esto no es lo que responde {}. Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>an SMTP server</source>
        <comment>This is not what … answers</comment>
        <translation>un servidor SMTP</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 465 with TLS.</source>
        <translation>Pida a su administrador que active STARTTLS o pruebe el puerto 465 con TLS.</translation>
    </message>
    <message>
        <source>The SMTP server does not offer TLS on this port</source>
        <translation>El servidor SMTP no ofrece TLS en este puerto</translation>
    </message>
    <message>
        <source>The SMTP server does not let this computer in</source>
        <translation>El servidor SMTP no permite entrar a este equipo</translation>
    </message>
    <message>
        <source>Try on a computer that it lets in.</source>
        <translation>Inténtelo en un equipo al que permita entrar.</translation>
    </message>
    <message>
        <source>The SMTP server refused TLS</source>
        <translation>El servidor SMTP ha rechazado TLS</translation>
    </message>
    <message>
        <source>The server closed the connection when it was asked for encryption</source>
        <translation>El servidor ha cerrado la conexión al pedirle cifrado</translation>
    </message>
    <message>
        <source>Check the port, or choose SQL Server with strict encryption (TDS 8).</source>
        <translation>Compruebe el puerto o elija SQL Server con cifrado estricto (TDS 8).</translation>
    </message>
    <message>
        <source>SQL Server refused the connection</source>
        <translation>SQL Server ha rechazado la conexión</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>SQL Server does not offer encryption (ENCRYPT_NOT_SUP)</source>
        <translation>SQL Server no ofrece cifrado (ENCRYPT_NOT_SUP)</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without encryption there is none.</source>
        <translation>Pida a su administrador que le asigne un certificado; sin cifrado no hay ninguno.</translation>
    </message>
    <message>
        <source>an SQL Server</source>
        <comment>This is not what … answers</comment>
        <translation>un servidor SQL Server</translation>
    </message>
    <message>
        <source>What the server sent as its certificate cannot be read. Ask whoever runs it.</source>
        <translation>Lo que el servidor ha enviado como su certificado no se puede leer. Pregunte a quien lo administra.</translation>
    </message>
    <message numerus="yes">
        <source>Not all that it sent can be read: %n left out.</source>
        <translation>
            <numerusform>No se puede leer todo lo que ha enviado: se ha omitido %n.</numerusform>
            <numerusform>No se puede leer todo lo que ha enviado: se han omitido %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a proxy: write it as proxy.example.com:8080 or socks5://proxy.example.com:1080.</source>
        <translation>Esto no es la dirección de un proxy: escríbala como proxy.example.com:8080 o socks5://proxy.example.com:1080.</translation>
    </message>
    <message>
        <source>The proxy must be an HTTP or a SOCKS 5 proxy: choose another one.</source>
        <translation>El proxy debe ser HTTP o SOCKS 5: elija otro.</translation>
    </message>
    <message>
        <source>The proxy {} wants a login of a kind that this program does not have. Use another proxy, or save the certificate with a browser.</source>
        <translation>El proxy {} exige un tipo de inicio de sesión que este programa no tiene. Use otro proxy o guarde el certificado con un navegador.</translation>
    </message>
    <message>
        <source>The proxy {} wants a login. Write the user before its address, as in user@{}, and give the password.</source>
        <translation>El proxy {} exige iniciar sesión. Escriba el usuario delante de su dirección, como en user@{}, e indique la contraseña.</translation>
    </message>
    <message>
        <source>The proxy {} refuses the login. Check user and password.</source>
        <translation>El proxy {} rechaza el inicio de sesión. Compruebe el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The proxy {} forbids a connection to {}. Ask whoever runs it, or try without it.</source>
        <translation>El proxy {} prohíbe la conexión con {}. Pregunte a quien lo administra o inténtelo sin él.</translation>
    </message>
    <message>
        <source>The proxy {} cannot reach {}. Check the address, or try without the proxy if the server is an internal one.</source>
        <translation>El proxy {} no puede acceder a {}. Compruebe la dirección o inténtelo sin el proxy si el servidor es interno.</translation>
    </message>
    <message>
        <source>{} refuses the connection of the proxy: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} rechaza la conexión del proxy: nada escucha allí o un firewall lo prohíbe. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>The proxy {} refuses with “{}”. Try without it.</source>
        <translation>El proxy {} la rechaza con «{}». Inténtelo sin él.</translation>
    </message>
    <message>
        <source>{} is no {} proxy. Check its address, its port and its kind.</source>
        <translation>{} no es un proxy {}. Compruebe su dirección, su puerto y su tipo.</translation>
    </message>
    <message>
        <source>{}:// has no certificate, but the same server may have one on port 443: write {}s:// to ask it.</source>
        <translation>{}:// no tiene certificado, pero el mismo servidor puede tener uno en el puerto 443: escriba {}s:// para consultarlo.</translation>
    </message>
    <message>
        <source>This kind of address is not known: write the host and its port, as in erp.acme.internal:8443.</source>
        <translation>No se conoce este tipo de dirección: escriba el host y su puerto, por ejemplo erp.acme.internal:8443.</translation>
    </message>
    <message>
        <source>This JDBC address names no server that is known: write the host and its port, as in db.acme.internal:5432.</source>
        <translation>Esta dirección JDBC no nombra ningún servidor conocido: escriba el host y su puerto, por ejemplo db.acme.internal:5432.</translation>
    </message>
    <message>
        <source>User and password of a SOCKS proxy may have 255 characters. Shorten them.</source>
        <translation>El usuario y la contraseña de un proxy SOCKS pueden tener 255 caracteres. Acórtelos.</translation>
    </message>
    <message>
        <source>SOCKS error {}</source>
        <translation>Error de SOCKS {}</translation>
    </message>
    <message>
        <source>The server speaks HTTP without TLS. Use the port for HTTPS.</source>
        <translation>El servidor habla HTTP sin TLS. Use el puerto de HTTPS.</translation>
    </message>
    <message>
        <source>The server speaks SSH, which has no certificates of this kind. Use another port.</source>
        <translation>El servidor habla SSH, que no tiene certificados de este tipo. Use otro puerto.</translation>
    </message>
    <message>
        <source>The server speaks VNC without TLS. Use another port.</source>
        <translation>El servidor habla VNC sin TLS. Use otro puerto.</translation>
    </message>
    <message>
        <source>The server speaks {0} before TLS. Choose {0} as its protocol, or another port.</source>
        <translation>El servidor habla {0} antes de TLS. Elija {0} como protocolo u otro puerto.</translation>
    </message>
    <message>
        <source>The server speaks MySQL or MariaDB before TLS. Choose MySQL as its protocol, or another port.</source>
        <translation>El servidor habla MySQL o MariaDB antes de TLS. Elija MySQL como protocolo u otro puerto.</translation>
    </message>
    <message>
        <source>The server speaks no TLS, but something that is no text either. Check the port and the protocol.</source>
        <translation>El servidor no habla TLS, sino algo que tampoco es texto. Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>The server speaks no TLS: it answers “{}”. Check the port and the protocol.</source>
        <translation>El servidor no habla TLS: responde «{}». Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>The server closed the connection. Check the port and the protocol.</source>
        <translation>El servidor ha cerrado la conexión. Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>The proxy closed the connection. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>El proxy ha cerrado la conexión. Compruebe su dirección y si es un proxy HTTP o SOCKS.</translation>
    </message>
    <message>
        <source>The server broke the connection ({}). Check the port and the protocol.</source>
        <translation>El servidor ha interrumpido la conexión ({}). Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>The proxy broke the connection ({}). Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>El proxy ha interrumpido la conexión ({}). Compruebe su dirección y si es un proxy HTTP o SOCKS.</translation>
    </message>
    <message>
        <source>The server sent more than was to be expected. Check the port and the protocol.</source>
        <translation>El servidor ha enviado más de lo esperado. Compruebe el puerto y el protocolo.</translation>
    </message>
    <message>
        <source>The proxy sent more than was to be expected. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>El proxy ha enviado más de lo esperado. Compruebe su dirección y si es un proxy HTTP o SOCKS.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>“{}” is no name for a {} file: choose a simpler one.</source>
        <translation>«{}» no sirve como nombre de un archivo {}: elija uno más sencillo.</translation>
    </message>
    <message>
        <source>{} is from an earlier choice and could not be removed: do not send it, and delete it yourself.</source>
        <translation>{} procede de una elección anterior y no se ha podido quitar: no lo envíe y elimínelo usted.</translation>
    </message>
    <message>
        <source>{} could not be saved because the disk is full: free some space on it, or choose another folder.</source>
        <translation>No se ha podido guardar {} porque el disco está lleno: libere espacio en él o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{} could not be saved because its folder {} is not there: connect its drive again, or choose another folder.</source>
        <translation>No se ha podido guardar {} porque su carpeta {} no está: vuelva a conectar su unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{} could not be saved because writing to {} is not permitted or another program has the file open: close that program, or choose another folder.</source>
        <translation>No se ha podido guardar {} porque no se permite escribir en {} o porque otro programa tiene abierto el archivo: cierre ese programa o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{} could not be saved in {} ({}): choose another folder.</source>
        <translation>No se ha podido guardar {} en {} ({}): elija otra carpeta.</translation>
    </message>
    <message>
        <source>{} is not there any more: look where it went, or connect its drive again, and choose it once more.</source>
        <translation>{} ya no está: mire adónde ha ido o vuelva a conectar su unidad, y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB and was not read: choose a smaller file.</source>
        <translation>{} ocupa más de {} MB y no se ha leído: elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>{} is a pipe or a device: save what comes from it in a file, and choose that file.</source>
        <translation>{} es una canalización o un dispositivo: guarde en un archivo lo que sale de ahí y elija ese archivo.</translation>
    </message>
    <message>
        <source>{} is a folder: choose the files in it.</source>
        <translation>{} es una carpeta: elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>{} may not be read by you or is open in another program: close that program, or ask the owner of the file for a copy.</source>
        <translation>No tiene permiso para leer {} o está abierto en otro programa: cierre ese programa o pida una copia al propietario del archivo.</translation>
    </message>
    <message>
        <source>{} could not be read ({}): copy it to this computer, and choose the copy.</source>
        <translation>No se ha podido leer {} ({}): cópielo en este equipo y elija la copia.</translation>
    </message>
    <message>
        <source>The draft could not be saved because it would be larger than {} MB: remove the files that are not needed on the first step.</source>
        <translation>No se ha podido guardar el borrador porque ocuparía más de {} MB: quite en el primer paso los archivos que no hacen falta.</translation>
    </message>
    <message>
        <source>The draft could not be saved because {}: remove the files that are not needed on the first step.</source>
        <translation>No se ha podido guardar el borrador porque {}: quite en el primer paso los archivos que no hacen falta.</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to open it.</source>
        <translation>{} se creó con una versión más reciente de este programa y se ha dejado como está: instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>{} was left as it is and cannot be opened, because {}: use another copy of it, or begin a new request.</source>
        <translation>{} se ha dejado como está y no se puede abrir porque {}: use otra copia o empiece una solicitud nueva.</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>ocupa más de {} MB</translation>
    </message>
    <message>
        <source>it is not a draft of this program</source>
        <translation>no es un borrador de este programa</translation>
    </message>
    <message>
        <source>its “version” is none that there ever was</source>
        <translation>su «version» nunca ha existido</translation>
    </message>
    <message>
        <source>{} is open in another window: go on there, or save a copy.</source>
        <translation>{} está abierto en otra ventana: continúe allí o guarde una copia.</translation>
    </message>
    <message>
        <source>{} was changed by another program or on another computer, and was left as it is: open it again, or save what you have as a copy.</source>
        <translation>Otro programa u otro equipo ha modificado {}, y se ha dejado como está: vuelva a abrirlo o guarde lo que tiene como copia.</translation>
    </message>
    <message>
        <source>{} was not brought back because there is a draft of that name again: continue with that one.</source>
        <translation>No se ha recuperado {} porque vuelve a haber un borrador con ese nombre: continúe con ese.</translation>
    </message>
    <message>
        <source>something else stands where an object should be</source>
        <translation>hay otra cosa donde debería haber un objeto</translation>
    </message>
    <message>
        <source>its “{}” holds half a character</source>
        <translation>su «{}» contiene medio carácter</translation>
    </message>
    <message>
        <source>its “{}” is negative</source>
        <translation>su «{}» es negativo</translation>
    </message>
    <message>
        <source>its “{}” is not in UTC</source>
        <translation>su «{}» no está en UTC</translation>
    </message>
    <message>
        <source>its “{}” is missing</source>
        <translation>falta su «{}»</translation>
    </message>
    <message>
        <source>its “{}” is of the wrong kind</source>
        <translation>su «{}» es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>it is cut off or is no JSON at all</source>
        <translation>está cortado o no es JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>a field stands in it twice</source>
        <translation>contiene un campo dos veces</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>contiene un número demasiado largo</translation>
    </message>
    <message>
        <source>it holds {}, which is no number</source>
        <translation>contiene {}, que no es un número</translation>
    </message>
    <message>
        <source>its “{}” cannot be read</source>
        <translation>su «{}» no se puede leer</translation>
    </message>
    <message>
        <source>its “{}” has a value that this version does not know</source>
        <translation>su «{}» tiene un valor que esta versión no conoce</translation>
    </message>
    <message>
        <source>it is none that this version writes</source>
        <translation>no es de los que escribe esta versión</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>Correct {}: save it as UTF-8 text.</source>
        <translation>Corrija {}: guárdelo como texto UTF-8.</translation>
    </message>
    <message>
        <source>Correct {}: it is larger than {} kB, so it is something else.</source>
        <translation>Corrija {}: ocupa más de {} kB, así que es otra cosa.</translation>
    </message>
    <message>
        <source>{} could not be read ({}): make it readable, or move it elsewhere.</source>
        <translation>No se ha podido leer {} ({}): permita su lectura o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>{} does not read back as it was written, so do not send it: save the files in another folder, or on another disk.</source>
        <translation>{} no se lee igual que se escribió, así que no lo envíe: guarde los archivos en otra carpeta o en otro disco.</translation>
    </message>
    <message>
        <source>one of its certificates is damaged</source>
        <translation>uno de sus certificados está dañado</translation>
    </message>
    <message>
        <source>one of its certificates holds a private key</source>
        <translation>uno de sus certificados contiene una clave privada</translation>
    </message>
    <message>
        <source>its “identity” is not 32 hexadecimal digits</source>
        <translation>su «identity» no son 32 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so the token is kept only until this program ends.</source>
        <translation>Este equipo no tiene ningún llavero que se pueda usar ahora, así que el token se conserva solo hasta que termine este programa.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so the token is kept only until this program ends.</source>
        <translation>El llavero de este equipo ha seguido bloqueado, así que el token se conserva solo hasta que termine este programa.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so the token is kept only until this program ends.</source>
        <translation>El llavero de este equipo ha fallado o se ha negado, así que el token se conserva solo hasta que termine este programa.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give the token back as it was saved, so the token is kept only until this program ends.</source>
        <translation>El llavero de este equipo no ha devuelto el token tal como se guardó, así que el token se conserva solo hasta que termine este programa.</translation>
    </message>
    <message>
        <source>The token is longer than what this computer&apos;s keychain takes, so the token is kept only until this program ends.</source>
        <translation>El token es más largo de lo que admite el llavero de este equipo, así que se conserva solo hasta que termine este programa.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so no saved token could be read.</source>
        <translation>Este equipo no tiene ningún llavero que se pueda usar ahora, así que no se ha podido leer ningún token guardado.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so no saved token could be read.</source>
        <translation>El llavero de este equipo ha seguido bloqueado, así que no se ha podido leer ningún token guardado.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so no saved token could be read.</source>
        <translation>El llavero de este equipo ha fallado o se ha negado, así que no se ha podido leer ningún token guardado.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so a token that was saved in it earlier stays there.</source>
        <translation>Este equipo no tiene ningún llavero que se pueda usar ahora, así que un token guardado antes en él permanece allí.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so a token that was saved in it earlier stays there.</source>
        <translation>El llavero de este equipo ha seguido bloqueado, así que un token guardado antes en él permanece allí.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so a token that was saved in it earlier stays there.</source>
        <translation>El llavero de este equipo ha fallado o se ha negado, así que un token guardado antes en él permanece allí.</translation>
    </message>
    <message>
        <source>{} could not be saved because it would be larger than {} MB: shorten what is entered for the contact.</source>
        <translation>No se ha podido guardar {} porque ocuparía más de {} MB: acorte lo que ha escrito en el contacto.</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to use and change these settings.</source>
        <translation>{} se creó con una versión más reciente de este programa y se ha dejado como está: instale esa versión para usar y cambiar estos ajustes.</translation>
    </message>
    <message>
        <source>{} cannot be read and was set aside as {}: enter your settings again.</source>
        <translation>{} no se puede leer y se ha apartado como {}: escriba de nuevo sus ajustes.</translation>
    </message>
    <message>
        <source>it holds no settings of this program</source>
        <translation>no contiene ajustes de este programa</translation>
    </message>
    <message>
        <source>{} is empty: ask for the file again.</source>
        <translation>{} está vacío: pida otra vez el archivo.</translation>
    </message>
    <message>
        <source>There are no files in the folder {}: choose another one.</source>
        <translation>No hay archivos en la carpeta {}: elija otra.</translation>
    </message>
    <message>
        <source>{} is a folder, and of folders no more than {} files are read at once: choose the others by themselves.</source>
        <translation>{} es una carpeta, y de las carpetas no se leen más de {} archivos a la vez: elija los demás por separado.</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>contiene medio carácter</translation>
    </message>
    <message>
        <source>Correct {}: it is not TOML ({}).</source>
        <translation>Corrija {}: no es TOML ({}).</translation>
    </message>
    <message>
        <source>Correct {}: {}</source>
        <translation>Corrija {}: {}</translation>
    </message>
    <message>
        <source>“{}” is no setting of the file, which has {}.</source>
        <translation>«{}» no es un ajuste del archivo, que tiene {}.</translation>
    </message>
    <message>
        <source>the table [fields] is missing.</source>
        <translation>falta la tabla [fields].</translation>
    </message>
    <message>
        <source>“{}” is no setting of [fields], which has {}.</source>
        <translation>«{}» no es un ajuste de [fields], que tiene {}.</translation>
    </message>
    <message>
        <source>both fields have the same name.</source>
        <translation>los dos campos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>address is longer than longest_link.</source>
        <translation>address es más largo que longest_link.</translation>
    </message>
    <message>
        <source>address is not an https address without user, query and fragment.</source>
        <translation>address no es una dirección https sin usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>fields.{} is not the name of a field.</source>
        <translation>fields.{} no es el nombre de un campo.</translation>
    </message>
    <message>
        <source>longest_link is not a number from {} to {}.</source>
        <translation>longest_link no es un número del {} al {}.</translation>
    </message>
    <message>
        <source>severities is not a list of {} names, for {}.</source>
        <translation>severities no es una lista de {} nombres, para {}.</translation>
    </message>
    <message>
        <source>one of severities</source>
        <translation>un valor de severities</translation>
    </message>
    <message>
        <source>two of severities have the same name.</source>
        <translation>dos valores de severities tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Search here by the name or activation code, and choose the infrastructure with the environments of this request.</source>
        <translation>Busque aquí por el nombre o el código de activación y elija la infraestructura que tiene los entornos de esta solicitud.</translation>
    </message>
    <message>
        <source>Choose this type of case, since it is the one for OutSystems Cloud services.</source>
        <translation>Elija este tipo de caso, ya que es el de los servicios de OutSystems Cloud.</translation>
    </message>
    <message>
        <source>Paste the subject where the portal asks for one.</source>
        <translation>Pegue el asunto donde el portal lo pida.</translation>
    </message>
    <message>
        <source>Paste the whole text where the portal asks what you need.</source>
        <translation>Pegue el texto completo donde el portal pregunte qué necesita.</translation>
    </message>
    <message>
        <source>Attach every .cer file, or the ZIP with all of them where the portal does not take those.</source>
        <translation>Adjunte todos los archivos .cer, o el ZIP que los contiene todos si el portal no los acepta.</translation>
    </message>
    <message>
        <source>Write them as +1-541-754-3010, with commas between several.</source>
        <translation>Escríbalos como +1-541-754-3010, separados por comas si son varios.</translation>
    </message>
    <message>
        <source>Separate your colleagues’ emails with commas.</source>
        <translation>Separe con comas los correos de sus colegas.</translation>
    </message>
    <message>
        <source>the tables [[steps]] are missing.</source>
        <translation>faltan las tablas [[steps]].</translation>
    </message>
    <message>
        <source>the step “{}” stands in it twice.</source>
        <translation>contiene dos veces el paso «{}».</translation>
    </message>
    <message>
        <source>{} is not a text of 1 to {} characters.</source>
        <translation>{} no es un texto de 1 a {} caracteres.</translation>
    </message>
    <message>
        <source>“{}” is no setting of a step, which has {}.</source>
        <translation>«{}» no es un ajuste de un paso, que tiene {}.</translation>
    </message>
    <message>
        <source>heading of the step “{}”</source>
        <translation>el heading del paso «{}»</translation>
    </message>
    <message>
        <source>hint of the step “{}”</source>
        <translation>el hint del paso «{}»</translation>
    </message>
    <message>
        <source>“{}” is no key of a step; there are {}.</source>
        <translation>«{}» no es una key de paso; existen {}.</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a whole sentence</comment>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{} may not be used by a server (extended key usage): clients refuse it.</source>
        <translation>Un servidor no puede usar {} (uso mejorado de clave): los clientes lo rechazan.</translation>
    </message>
    <message>
        <source>{} signed another certificate without being an authority (basic constraints, key usage): clients refuse it.</source>
        <translation>{} ha firmado otro certificado sin ser una entidad (restricciones básicas, uso de la clave): los clientes lo rechazan.</translation>
    </message>
    <message>
        <source>{} allows {} authorities below it, and there are {} (path length): clients refuse it.</source>
        <translation>{} admite {} entidades por debajo, y hay {} (longitud de la ruta): los clientes lo rechazan.</translation>
    </message>
    <message>
        <source>{} may not vouch for servers (extended key usage): clients refuse it.</source>
        <translation>{} no puede avalar servidores (uso mejorado de clave): los clientes lo rechazan.</translation>
    </message>
    <message>
        <source>{} may not issue for {} (name constraints): clients refuse it.</source>
        <translation>{} no puede emitir para {} (restricciones de nombre): los clientes lo rechazan.</translation>
    </message>
    <message>
        <source>the RSA key of {} has {} bits</source>
        <translation>la clave RSA de {} tiene {} bits</translation>
    </message>
    <message>
        <source>{} is signed with {}</source>
        <translation>{} está firmado con {}</translation>
    </message>
    <message numerus="yes">
        <source>%n authorit(y|ies)</source>
        <translation>
            <numerusform>%n entidad</numerusform>
            <numerusform>%n entidades</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>Our OutSystems 11 apps fail with “Could not establish trust relationship for the SSL/TLS secure channel” when they call this server.</source>
        <translation>Nuestras aplicaciones de OutSystems 11 fallan con «Could not establish trust relationship for the SSL/TLS secure channel» cuando llaman a este servidor.</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of the chain of this certificate, which “{}” issued:</source>
        <translation>Les rogamos que nos envíen el certificado raíz que está en lo alto de la cadena de este certificado, emitido por «{}»:</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of each of these chains:</source>
        <translation>Les rogamos que nos envíen el certificado raíz que está en lo alto de cada una de estas cadenas:</translation>
    </message>
    <message>
        <source>We need the certificate that is signed with its own key (subject and issuer are the same), as .cer or .pem, without any private key. OutSystems Support will install it as trusted root.</source>
        <translation>Necesitamos el certificado que está firmado con su propia clave (el sujeto y el emisor son iguales), como .cer o .pem, sin ninguna clave privada. Soporte de OutSystems lo instalará como raíz de confianza.</translation>
    </message>
    <message>
        <source>this certificate ends, and we need its successor before OutSystems Support can install it:</source>
        <translation>Este certificado va a caducar, y necesitamos su sucesor antes de que Soporte de OutSystems pueda instalarlo:</translation>
    </message>
    <message>
        <source>Please send us the new one as .cer or .pem, without any private key, and tell us from when on it is in use.</source>
        <translation>Les rogamos que nos envíen el nuevo como .cer o .pem, sin ninguna clave privada, y que nos indiquen a partir de cuándo se usará.</translation>
    </message>
    <message>
        <source>the certificate of your server has expired:</source>
        <translation>El certificado de su servidor ha caducado:</translation>
    </message>
    <message>
        <source>Please renew it. If another authority issues the new one, please send us its root certificate.</source>
        <translation>Les rogamos que lo renueven. Si otra entidad emite el nuevo, envíennos por favor su certificado raíz.</translation>
    </message>
    <message>
        <source>this certificate is not valid yet:</source>
        <translation>Este certificado todavía no es válido:</translation>
    </message>
    <message>
        <source>Please send us the one that is in use until then, or tell us when the server will present this one.</source>
        <translation>Les rogamos que nos envíen el que se usa hasta entonces o que nos indiquen cuándo presentará el servidor este.</translation>
    </message>
    <message>
        <source>clients on Windows do not accept this certificate:</source>
        <translation>Los clientes de Windows no aceptan este certificado:</translation>
    </message>
    <message>
        <source>Please replace it: RSA with 2048 bits or more, or EC P-256, signed with SHA-256.</source>
        <translation>Les rogamos que lo sustituyan: RSA de 2048 bits o más, o EC P-256, firmado con SHA-256.</translation>
    </message>
    <message>
        <source>clients refuse this chain of certificates: {}</source>
        <translation>Los clientes rechazan esta cadena de certificados: {}</translation>
    </message>
    <message>
        <source>Please issue certificates without this fault.</source>
        <translation>Les rogamos que emitan certificados sin este defecto.</translation>
    </message>
    <message>
        <source>your server {} speaks {} and nothing newer; this is its certificate:</source>
        <translation>Su servidor {} habla {} y nada más reciente; este es su certificado:</translation>
    </message>
    <message>
        <source>Please enable TLS 1.2 or TLS 1.3: OutSystems 11 Cloud has permanently disabled older versions.</source>
        <translation>Les rogamos que habiliten TLS 1.2 o TLS 1.3: OutSystems 11 Cloud ha deshabilitado de forma permanente las versiones anteriores.</translation>
    </message>
    <message>
        <source>we call your server as {}, and its certificate does not stand for that name:</source>
        <translation>Llamamos a su servidor como {}, y su certificado no cubre ese nombre:</translation>
    </message>
    <message>
        <source>Please issue one with {} among its subject alternative names, or tell us the name by which we should call it.</source>
        <translation>Les rogamos que emitan uno con {} entre sus nombres alternativos del sujeto o que nos indiquen con qué nombre debemos llamarlo.</translation>
    </message>
    <message>
        <source>your server does not send all intermediate certificates with its own:</source>
        <translation>Su servidor no envía todos los certificados intermedios junto con el suyo:</translation>
    </message>
    <message>
        <source>Please configure it to send the second and any further one together with the first (RFC 8446, 4.4.2).</source>
        <translation>Les rogamos que lo configuren para enviar el segundo y los siguientes junto con el primero (RFC 8446, 4.4.2).</translation>
    </message>
    <message>
        <source>Windows does not trust “{}” for servers, which is at the top of the chain of this certificate:</source>
        <translation>Windows no confía para servidores en «{}», que está en lo alto de la cadena de este certificado:</translation>
    </message>
    <message>
        <source>Please replace it by one of an authority in Microsoft&apos;s Trusted Root Program.</source>
        <translation>Les rogamos que lo sustituyan por uno de una entidad del Programa de certificados raíz de confianza de Microsoft.</translation>
    </message>
    <message>
        <source>from our network we see this certificate, which our own inspection made:</source>
        <translation>Desde nuestra red vemos este certificado, generado por nuestra propia inspección:</translation>
    </message>
    <message>
        <source>Please send us the certificate that the server really presents, with its chain up to the root, without any private key.</source>
        <translation>Les rogamos que nos envíen el certificado que el servidor presenta realmente, con su cadena hasta la raíz y sin ninguna clave privada.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Muchas gracias.</translation>
    </message>
    <message>
        <source>  Subject: {}</source>
        <translation>  Sujeto: {}</translation>
    </message>
    <message>
        <source>  Issuer: {}</source>
        <translation>  Emisor: {}</translation>
    </message>
    <message>
        <source>  Thumbprint (SHA-1): {}</source>
        <translation>  Huella digital (SHA-1): {}</translation>
    </message>
    <message>
        <source>  Valid until: {}</source>
        <translation>  Válido hasta: {}</translation>
    </message>
    <message>
        <source>Self-managed servers are yours to set up: no case is needed</source>
        <translation>Los servidores autoadministrados los configura usted: no hace falta ningún caso</translation>
    </message>
    <message>
        <source>OutSystems Support installs certificates in OutSystems 11 Cloud only.</source>
        <translation>Soporte de OutSystems instala certificados únicamente en OutSystems 11 Cloud.</translation>
    </message>
    <message>
        <source>Install the certificate on every front-end as OutSystems&apos; own article shows.</source>
        <translation>Instale el certificado en cada front-end como muestra el artículo de OutSystems.</translation>
    </message>
    <message>
        <source>OutSystems Developer Cloud takes public certificates only</source>
        <translation>OutSystems Developer Cloud solo acepta certificados públicos</translation>
    </message>
    <message>
        <source>No certificate can be installed there: the system that is called must have one that a public authority signed.</source>
        <translation>Allí no se puede instalar ningún certificado: el sistema al que se llama debe tener uno firmado por una entidad pública.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of a public authority.</source>
        <translation>Pida a quien administra el servidor un certificado de una entidad pública.</translation>
    </message>
    <message>
        <source>{} has expired</source>
        <translation>{} ha caducado</translation>
    </message>
    <message>
        <source>It ended on {}. An expired certificate is not trusted, whatever is installed.</source>
        <translation>Terminó el {}. No se confía en un certificado caducado, se instale lo que se instale.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew its certificate.</source>
        <translation>Pida a quien administra el servidor que renueve su certificado.</translation>
    </message>
    <message>
        <source>Ask for its successor before opening a case.</source>
        <translation>Pida su sucesor antes de abrir un caso.</translation>
    </message>
    <message>
        <source>{} expires on {}, before it could be installed</source>
        <translation>{} caduca el {}, antes de que se pudiera instalar</translation>
    </message>
    <message>
        <source>The service&apos;s target is five business days. An expired certificate is not trusted even where it is installed.</source>
        <translation>El objetivo del servicio son cinco días hábiles. No se confía en un certificado caducado ni siquiera donde está instalado.</translation>
    </message>
    <message>
        <source>Ask for its successor, and open the case with that.</source>
        <translation>Pida su sucesor y abra el caso con él.</translation>
    </message>
    <message>
        <source>{} is not valid before {}</source>
        <translation>{} no es válido antes del {}</translation>
    </message>
    <message>
        <source>Until then connections keep failing, whatever is installed.</source>
        <translation>Hasta entonces las conexiones seguirán fallando, se instale lo que se instale.</translation>
    </message>
    <message>
        <source>Wait for that day, or ask for the certificate that is in use until then.</source>
        <translation>Espere hasta ese día o pida el certificado que se usa hasta entonces.</translation>
    </message>
    <message>
        <source>{} ends before it begins</source>
        <translation>{} termina antes de empezar</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>{} has dates that cannot be read</source>
        <translation>{} tiene fechas que no se pueden leer</translation>
    </message>
    <message>
        <source>It has dates that cannot be read.</source>
        <translation>Tiene fechas que no se pueden leer.</translation>
    </message>
    <message>
        <source>Windows does not trust such a certificate, whatever is installed.</source>
        <translation>Windows no confía en un certificado así, se instale lo que se instale.</translation>
    </message>
    <message>
        <source>Ask for a correct certificate.</source>
        <translation>Pida un certificado correcto.</translation>
    </message>
    <message>
        <source>The certificate does not stand for {}</source>
        <translation>El certificado no cubre {}</translation>
    </message>
    <message>
        <source>It stands for {}. A client that asks for another name refuses it, whatever is installed.</source>
        <translation>Cubre {}. Un cliente que pide otro nombre lo rechaza, se instale lo que se instale.</translation>
    </message>
    <message>
        <source>Call the server by a name in its certificate, or ask for a certificate with this name.</source>
        <translation>Llame al servidor por un nombre de su certificado o pida un certificado con este nombre.</translation>
    </message>
    <message>
        <source>{} speaks {} only, which OutSystems 11 Cloud refuses</source>
        <translation>{} solo habla {}, que OutSystems 11 Cloud rechaza</translation>
    </message>
    <message>
        <source>Its front-ends speak TLS 1.2 and 1.3. Calls fail whatever is installed, with “Could not create SSL/TLS secure channel”.</source>
        <translation>Sus front-ends hablan TLS 1.2 y 1.3. Las llamadas fallan, se instale lo que se instale, con «Could not create SSL/TLS secure channel».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to enable TLS 1.2 or 1.3; a certificate may be needed after that.</source>
        <translation>Pida a quien administra el servidor que habilite TLS 1.2 o 1.3; después de eso puede hacer falta un certificado.</translation>
    </message>
    <message>
        <source>The certificate is too weak for Windows</source>
        <translation>El certificado es demasiado débil para Windows</translation>
    </message>
    <message>
        <source>Windows refuses it, whatever is installed: {}.</source>
        <translation>Windows lo rechaza, se instale lo que se instale: {}.</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA key of 2048 bits or more, signed with SHA-256.</source>
        <translation>Pida un certificado con una clave RSA de 2048 bits o más, firmado con SHA-256.</translation>
    </message>
    <message>
        <source>Windows refuses it: {}.</source>
        <translation>Windows lo rechaza: {}.</translation>
    </message>
    <message numerus="yes">
        <source>Clients refuse the chains of %n certificate(s), whatever is installed</source>
        <translation>
            <numerusform>Los clientes rechazan la cadena de %n certificado, se instale lo que se instale</numerusform>
            <numerusform>Los clientes rechazan las cadenas de %n certificados, se instale lo que se instale</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients refuse the chain of {}, whatever is installed</source>
        <translation>Los clientes rechazan la cadena de {}, se instale lo que se instale</translation>
    </message>
    <message>
        <source>Ask whoever runs the certificate authority for a chain without this fault.</source>
        <translation>Pida a quien administra la entidad de certificación una cadena sin este defecto.</translation>
    </message>
    <message>
        <source>It was made on the way to the server.</source>
        <translation>Se generó en el trayecto hacia el servidor.</translation>
    </message>
    <message>
        <source>OutSystems Cloud does not come that way, so installing it would help nothing.</source>
        <translation>OutSystems Cloud no pasa por ese camino, así que instalarlo no serviría de nada.</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection ({}), not the server&apos;s</source>
        <translation>Este es el certificado de la inspección de su propia red ({}), no el del servidor</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection, not the server&apos;s</source>
        <translation>Este es el certificado de la inspección de su propia red, no el del servidor</translation>
    </message>
    <message>
        <source>{} also signs what public sites present to this computer.</source>
        <translation>{} también firma lo que los sitios públicos presentan a este equipo.</translation>
    </message>
    <message>
        <source>Get the certificate from the people who run the server, or fetch it from a network without inspection.</source>
        <translation>Obtenga el certificado de quienes administran el servidor o descárguelo desde una red sin inspección.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) for signing in: another procedure applies</source>
        <translation>
            <numerusform>%n certificado es para iniciar sesión: corresponde otro procedimiento</numerusform>
            <numerusform>%n certificados son para iniciar sesión: corresponde otro procedimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is for signing in: another procedure applies</source>
        <translation>{} es para iniciar sesión: corresponde otro procedimiento</translation>
    </message>
    <message>
        <source>It is a client certificate, with which an app proves who it is. It does not make a server trusted.</source>
        <translation>Es un certificado de cliente, con el que una aplicación demuestra quién es. No hace que se confíe en un servidor.</translation>
    </message>
    <message>
        <source>Send it by OutSystems&apos; procedure for client certificates: as .pfx with password and TripleDES-SHA1 encryption, since AES256-SHA256 is not supported there.</source>
        <translation>Envíelo según el procedimiento de OutSystems para certificados de cliente: como .pfx con contraseña y cifrado TripleDES-SHA1, ya que allí no se admite AES256-SHA256.</translation>
    </message>
    <message>
        <source>The server does not send it, so it has to be installed as well: in Intermediate Certification Authorities, not in the trusted root store.</source>
        <translation>El servidor no lo envía, así que también hay que instalarlo: en Entidades de certificación intermedias, no en el almacén de raíces de confianza.</translation>
    </message>
    <message>
        <source>Windows trusts it already: it is on Microsoft&apos;s list.</source>
        <translation>Windows ya confía en él: está en la lista de Microsoft.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list does not let it vouch for this, and neither should you.</source>
        <translation>La lista de Microsoft no le permite avalar esto, y usted tampoco debería permitírselo.</translation>
    </message>
    <message>
        <source>It has expired, and is not trusted even where it is installed.</source>
        <translation>Ha caducado, y no se confía en él ni siquiera donde está instalado.</translation>
    </message>
    <message>
        <source>Signed with its own key, so Windows takes it as a trust anchor.</source>
        <translation>Firmado con su propia clave, por lo que Windows lo acepta como ancla de confianza.</translation>
    </message>
    <message>
        <source>Each renewal of it needs a new case.</source>
        <translation>Cada renovación necesita un caso nuevo.</translation>
    </message>
    <message>
        <source>It is not needed for what is asked here.</source>
        <translation>No hace falta para lo que se pide aquí.</translation>
    </message>
    <message>
        <source>So it is not offered for the root store.</source>
        <translation>Por eso no se ofrece para el almacén de raíces.</translation>
    </message>
    <message>
        <source>Issued by {}. Windows trusts it already, by a root on Microsoft&apos;s list.</source>
        <translation>Emitido por {}. Windows ya confía en él, gracias a una raíz de la lista de Microsoft.</translation>
    </message>
    <message>
        <source>{}, at the top of its chain, is installed instead.</source>
        <translation>En su lugar se instala {}, en lo alto de su cadena.</translation>
    </message>
    <message>
        <source>{} is at the top of its chain.</source>
        <translation>{} está en lo alto de su cadena.</translation>
    </message>
    <message>
        <source>Its chain comes to no end: ask whoever runs it for the root certificate.</source>
        <translation>Su cadena no llega a ningún final: pida el certificado raíz a quien lo administra.</translation>
    </message>
    <message>
        <source>What stands above it cannot be told: ask whoever runs it for the root certificate.</source>
        <translation>No se puede saber qué hay por encima: pida el certificado raíz a quien lo administra.</translation>
    </message>
    <message>
        <source>At the top of its chain, {} was issued by {}, which is missing.</source>
        <translation>En lo alto de su cadena, {} fue emitido por {}, que falta.</translation>
    </message>
    <message>
        <source>Ask for the certificate of {}.</source>
        <translation>Pida el certificado de {}.</translation>
    </message>
    <message>
        <source>It bears its issuer&apos;s name, but is not signed with its own key, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Lleva el nombre de su emisor, pero no está firmado con su propia clave, por lo que Windows no lo acepta como ancla de confianza; en el almacén de raíces de confianza puede interrumpir el inicio de sesión con certificados de cliente en IIS (Microsoft KB 2802568).</translation>
    </message>
    <message>
        <source>Issued by {}, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Emitido por {}, por lo que Windows no lo acepta como ancla de confianza; en el almacén de raíces de confianza puede interrumpir el inicio de sesión con certificados de cliente en IIS (Microsoft KB 2802568).</translation>
    </message>
    <message>
        <source>the certificate of the issuer is missing</source>
        <translation>falta el certificado del emisor</translation>
    </message>
    <message>
        <source>self-signed, and not trusted</source>
        <translation>autofirmado y no de confianza</translation>
    </message>
    <message>
        <source>untrusted root</source>
        <translation>raíz no de confianza</translation>
    </message>
    <message>
        <source>an issuer in the chain is not an authority</source>
        <translation>un emisor de la cadena no es una entidad</translation>
    </message>
    <message>
        <source>an authority may not have others below it</source>
        <translation>una entidad no puede tener otras por debajo</translation>
    </message>
    <message>
        <source>the authority may not issue for this name</source>
        <translation>la entidad no puede emitir para este nombre</translation>
    </message>
    <message>
        <source>a key is too weak</source>
        <translation>una clave es demasiado débil</translation>
    </message>
    <message>
        <source>the key of an authority is too weak</source>
        <translation>la clave de una entidad es demasiado débil</translation>
    </message>
    <message>
        <source>a signature is too weak</source>
        <translation>una firma es demasiado débil</translation>
    </message>
    <message>
        <source>not trusted by Microsoft</source>
        <translation>Microsoft no confía en él</translation>
    </message>
    <message>
        <source>OpenSSL cannot read a certificate in the chain</source>
        <translation>OpenSSL no puede leer un certificado de la cadena</translation>
    </message>
    <message>
        <source>Trust in {} is trust in everything that it signs, for every app on these servers: name only the environments that need it.</source>
        <translation>Confiar en {} es confiar en todo lo que firma, para todas las aplicaciones de estos servidores: nombre solo los entornos que lo necesitan.</translation>
    </message>
    <message>
        <source>A private key came along and was dropped. If your app signs in with this certificate, that is another procedure, for client certificates.</source>
        <translation>Venía una clave privada y se ha descartado. Si su aplicación inicia sesión con este certificado, corresponde otro procedimiento, para certificados de cliente.</translation>
    </message>
    <message>
        <source>{} has no subject alternative name: .NET still compares the common name, other clients refuse it.</source>
        <translation>{} no tiene nombre alternativo del sujeto: .NET todavía compara el nombre común, otros clientes lo rechazan.</translation>
    </message>
    <message>
        <source>{} asks clients for a certificate, which most servers do without. If it insists on one, that is another procedure, for client certificates.</source>
        <translation>{} pide un certificado a los clientes, algo que la mayoría de los servidores no hace. Si lo exige, corresponde otro procedimiento, para certificados de cliente.</translation>
    </message>
    <message>
        <source>SQL Server made this certificate by itself and makes another one at each start: installing it will not last. Give SQL Server a certificate of its own first.</source>
        <translation>SQL Server ha generado este certificado por sí mismo y genera otro en cada inicio: instalarlo no durará. Asigne primero a SQL Server un certificado propio.</translation>
    </message>
    <message>
        <source>{} ends on {}. Its successor needs no new case as long as the same authority signs it.</source>
        <translation>{} termina el {}. Su sucesor no necesita un caso nuevo mientras lo firme la misma entidad.</translation>
    </message>
    <message numerus="yes">
        <source>{} is valid for %n year(s); some clients refuse more than 825 days.</source>
        <translation>
            <numerusform>{} es válido durante %n año; algunos clientes rechazan más de 825 días.</numerusform>
            <numerusform>{} es válido durante %n años; algunos clientes rechazan más de 825 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The RSA key of {} has {} bits; 2048 is the least today.</source>
        <translation>La clave RSA de {} tiene {} bits; hoy el mínimo es 2048.</translation>
    </message>
    <message>
        <source>{} is signed with SHA-1, which more and more clients refuse.</source>
        <translation>{} está firmado con SHA-1, que cada vez más clientes rechazan.</translation>
    </message>
    <message>
        <source>{} has a key of the kind {}, which Windows may not accept in TLS: try it before you rely on it.</source>
        <translation>{} tiene una clave de tipo {}, que Windows quizá no acepte en TLS: pruébelo antes de contar con ello.</translation>
    </message>
    <message>
        <source>{} is limited to names below {}, which also limits what trust in it risks.</source>
        <translation>{} se limita a nombres dentro de {}, lo que también limita el riesgo de confiar en él.</translation>
    </message>
    <message>
        <source>{} is limited to all but names below {}, which also limits what trust in it risks.</source>
        <translation>{} se limita a todos los nombres salvo los que están dentro de {}, lo que también limita el riesgo de confiar en él.</translation>
    </message>
    <message>
        <source>{} names another key of its issuer than {} has; the signature verifies all the same.</source>
        <translation>{} nombra otra clave de su emisor, distinta de la que tiene {}; aun así, la firma es correcta.</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>un certificado sin nombre</translation>
    </message>
    <message>
        <source>Go on, and open the case with the files that this wizard prepares.</source>
        <translation>Continúe y abra el caso con los archivos que prepara este asistente.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to send the whole chain.</source>
        <translation>Pida a quien administra el servidor que envíe la cadena completa.</translation>
    </message>
    <message>
        <source>Its programme lists {} for other purposes, not for servers.</source>
        <translation>Su programa incluye {} para otros fines, no para servidores.</translation>
    </message>
    <message>
        <source>Its programme trusts only certificates that {} issued earlier.</source>
        <translation>Su programa solo confía en certificados que {} emitió anteriormente.</translation>
    </message>
    <message>
        <source>Its programme no longer trusts {}.</source>
        <translation>Su programa ya no confía en {}.</translation>
    </message>
    <message>
        <source>Its programme lists {}, which has expired.</source>
        <translation>Su programa incluye {}, que ha caducado.</translation>
    </message>
    <message>
        <source>Its programme lists {}.</source>
        <translation>Su programa incluye {}.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Aún no hay certificados</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Añada uno primero.</translation>
    </message>
    <message>
        <source>They belong to private authorities, which Windows does not know. Once they are installed, everything that they have signed is trusted.</source>
        <translation>Pertenecen a entidades privadas, que Windows no conoce. Una vez instalados, se confía en todo lo que han firmado.</translation>
    </message>
    <message>
        <source>It belongs to a private authority, which Windows does not know. Once it is installed, everything that it has signed is trusted.</source>
        <translation>Pertenece a una entidad privada, que Windows no conoce. Una vez instalado, se confía en todo lo que ha firmado.</translation>
    </message>
    <message>
        <source>They are signed with their own keys, so each renewal needs a new case.</source>
        <translation>Están firmados con sus propias claves, así que cada renovación necesita un caso nuevo.</translation>
    </message>
    <message>
        <source>It is signed with its own key, so each renewal of it needs a new case.</source>
        <translation>Está firmado con su propia clave, así que cada renovación necesita un caso nuevo.</translation>
    </message>
    <message>
        <source>A certificate of a private authority would need one case for all.</source>
        <translation>Un certificado de una entidad privada necesitaría un solo caso para todos.</translation>
    </message>
    <message numerus="yes">
        <source>{} needs to be trusted, and the server leaves out %n certificate(s)</source>
        <translation>
            <numerusform>Es necesario confiar en {}, y el servidor omite %n certificado</numerusform>
            <numerusform>Es necesario confiar en {}, y el servidor omite %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted, and the server leaves out {}</source>
        <translation>Es necesario confiar en {}, y el servidor omite {}</translation>
    </message>
    <message>
        <source>A server has to send its certificate with all intermediates; this one does not. Until it does, they have to be installed as well, as Intermediate Certification Authorities.</source>
        <translation>Un servidor tiene que enviar su certificado con todos los intermedios; este no lo hace. Hasta que lo haga, también hay que instalarlos, como Entidades de certificación intermedias.</translation>
    </message>
    <message>
        <source>{} expires on {}: ask for its successor</source>
        <translation>{} caduca el {}: pida su sucesor</translation>
    </message>
    <message>
        <source>Within 90 days there will be another one, and another case. It can be installed until then, and should be if calls fail today.</source>
        <translation>En un plazo de 90 días habrá otro, y otro caso. Se puede instalar hasta entonces, y conviene hacerlo si las llamadas fallan hoy.</translation>
    </message>
    <message>
        <source>Ask for the successor first.</source>
        <translation>Pida primero el sucesor.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) trusted already: no case is needed</source>
        <translation>
            <numerusform>Ya se confía en %n certificado: no hace falta ningún caso</numerusform>
            <numerusform>Ya se confía en %n certificados: no hace falta ningún caso</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is trusted already: no case is needed</source>
        <translation>Ya se confía en {}: no hace falta ningún caso</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list.</source>
        <translation>Windows confía en {}: está en la lista de Microsoft.</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list of {}.</source>
        <translation>Windows confía en {}: está en la lista de Microsoft del {}.</translation>
    </message>
    <message>
        <source>If calls fail all the same, look at the host name, the intermediates that the server sends and its TLS version: installing a certificate changes none of these.</source>
        <translation>Si las llamadas fallan de todos modos, revise el nombre de host, los intermedios que envía el servidor y su versión de TLS: instalar un certificado no cambia nada de eso.</translation>
    </message>
    <message numerus="yes">
        <source>The server leaves out %n certificate(s): no case is needed, the server must send (it|them)</source>
        <translation>
            <numerusform>El servidor omite %n certificado: no hace falta ningún caso, el servidor debe enviarlo</numerusform>
            <numerusform>El servidor omite %n certificados: no hace falta ningún caso, el servidor debe enviarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>The server leaves out {}: no case is needed, the server must send it</source>
        <translation>El servidor omite {}: no hace falta ningún caso, el servidor debe enviarlo</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list, but without the intermediate the front-ends cannot see that.</source>
        <translation>Su entidad es pública y está en la lista de Microsoft, pero sin el intermedio los front-ends no pueden saberlo.</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list of {}, but without the intermediate the front-ends cannot see that.</source>
        <translation>Su entidad es pública y está en la lista de Microsoft del {}, pero sin el intermedio los front-ends no pueden saberlo.</translation>
    </message>
    <message>
        <source>Its list is of {}.</source>
        <translation>Su lista es del {}.</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft does not trust %n certificate(s)</source>
        <translation>
            <numerusform>Microsoft no confía en %n certificado</numerusform>
            <numerusform>Microsoft no confía en %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft does not trust {}</source>
        <translation>Microsoft no confía en {}</translation>
    </message>
    <message>
        <source>Putting it into the trusted root store against that would weaken every app on these servers.</source>
        <translation>Ponerlo a pesar de ello en el almacén de raíces de confianza debilitaría todas las aplicaciones de estos servidores.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of another authority.</source>
        <translation>Pida a quien administra el servidor un certificado de otra entidad.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top are not.</source>
        <translation>
            <numerusform>Están aquí %n certificado y el intermedio; en lo alto faltan {}.</numerusform>
            <numerusform>Están aquí %n certificados y el intermedio; en lo alto faltan {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top is not.</source>
        <translation>
            <numerusform>Están aquí %n certificado y el intermedio; en lo alto falta {}.</numerusform>
            <numerusform>Están aquí %n certificados y el intermedio; en lo alto falta {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and the intermediate are here; {} at the top is not.</source>
        <translation>Están aquí {} y el intermedio; en lo alto falta {}.</translation>
    </message>
    <message>
        <source>Only a certificate that is signed with its own key can be installed as trusted root.</source>
        <translation>Solo un certificado firmado con su propia clave se puede instalar como raíz de confianza.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) no root(s): the root is missing</source>
        <translation>
            <numerusform>%n certificado no es raíz: falta la raíz</numerusform>
            <numerusform>%n certificados no son raíces: falta la raíz</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is not a root: the root is missing</source>
        <translation>{} no es una raíz: falta la raíz</translation>
    </message>
    <message>
        <source>An intermediate in the trusted root store does not help on Windows, and can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Un intermedio en el almacén de raíces de confianza no sirve en Windows y puede interrumpir el inicio de sesión con certificados de cliente en IIS (Microsoft KB 2802568).</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (was|were) issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>
            <numerusform>%n certificado fue emitido por {}, y un certificado emitido por otro no se puede instalar como raíz de confianza (Microsoft KB 2802568).</numerusform>
            <numerusform>%n certificados fueron emitidos por {}, y un certificado emitido por otro no se puede instalar como raíz de confianza (Microsoft KB 2802568).</numerusform>
        </translation>
    </message>
    <message>
        <source>{} was issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>{} fue emitido por {}, y un certificado emitido por otro no se puede instalar como raíz de confianza (Microsoft KB 2802568).</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (needs|need) to be trusted</source>
        <translation>
            <numerusform>Es necesario confiar en %n certificado</numerusform>
            <numerusform>Es necesario confiar en %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted</source>
        <translation>Es necesario confiar en {}</translation>
    </message>
    <message>
        <source>The root certificates are missing</source>
        <translation>Faltan los certificados raíz</translation>
    </message>
    <message>
        <source>The root certificate is missing</source>
        <translation>Falta el certificado raíz</translation>
    </message>
    <message>
        <source>What signed {} cannot be told here</source>
        <translation>Aquí no se puede saber con qué se ha firmado {}</translation>
    </message>
    <message>
        <source>Its signature is of a kind that this computer cannot check, so nothing says that it could be a root.</source>
        <translation>Su firma es de un tipo que este equipo no puede comprobar, así que nada indica que pueda ser una raíz.</translation>
    </message>
    <message>
        <source>Ask whoever runs it which certificate is the root, and add that.</source>
        <translation>Pregunte a quien lo administra qué certificado es la raíz y añádalo.</translation>
    </message>
    <message>
        <source>Type the address of a server first.</source>
        <translation>Escriba primero la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation>Línea {}: {}</translation>
    </message>
    <message>
        <source>A private key was removed from what you entered: it must never be sent.</source>
        <translation>Se ha quitado una clave privada de lo que ha introducido: no se debe enviar nunca.</translation>
    </message>
    <message>
        <source>The draft cannot be saved. Save a copy elsewhere, or close again to lose the changes.</source>
        <translation>No se puede guardar el borrador. Guarde una copia en otro lugar o cierre de nuevo para perder los cambios.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>validity unreadable</source>
        <translation>validez ilegible</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>valid in {}</source>
        <translation>válido dentro de {}</translation>
    </message>
    <message>
        <source>expired {} ago</source>
        <translation>caducó hace {}</translation>
    </message>
    <message>
        <source>no expiry date</source>
        <translation>sin fecha de caducidad</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>caduca en {}</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>Fechas imposibles</translation>
    </message>
    <message>
        <source>Unreadable dates</source>
        <translation>Fechas ilegibles</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no válido</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Autofirmado</translation>
    </message>
    <message>
        <source>Issued by another</source>
        <translation>Emitido por otro</translation>
    </message>
    <message>
        <source>Self-signed? Cannot tell</source>
        <translation>¿Autofirmado? No se sabe</translation>
    </message>
    <message>
        <source>{} · to the intermediate store</source>
        <translation>{} · al almacén de intermedios</translation>
    </message>
    <message>
        <source>Root · self-signed</source>
        <translation>Raíz · autofirmada</translation>
    </message>
    <message>
        <source>Server · self-signed</source>
        <translation>Servidor · autofirmado</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certificado de servidor</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Signature could not be checked</source>
        <translation>No se ha podido comprobar la firma</translation>
    </message>
    <message>
        <source>Asking again…</source>
        <translation>Consultando otra vez…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>servers that failed</comment>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} presents something else than before.</source>
        <translation>{} presenta algo distinto que antes.</translation>
    </message>
    <message>
        <source>Checked at {}: the same as before.</source>
        <translation>Comprobado a las {}: igual que antes.</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Non-Production</source>
        <translation>No producción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Management (LifeTime)</source>
        <translation>Administración (LifeTime)</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>who told of an environment</comment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>LifeTime</source>
        <translation>LifeTime</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <comment>who told of an environment</comment>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>REST integration</source>
        <translation>Integración REST</translation>
    </message>
    <message>
        <source>SOAP integration</source>
        <translation>Integración SOAP</translation>
    </message>
    <message>
        <source>External database</source>
        <translation>Base de datos externa</translation>
    </message>
    <message>
        <source>Active Directory or LDAP</source>
        <translation>Active Directory o LDAP</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours of the window</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours of the window</comment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>En el portal</translation>
    </message>
    <message>
        <source>&amp;Back to the wizard</source>
        <translation>&amp;Volver al asistente</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the &amp;link</source>
        <translation>¿No se ha abierto nada? Copiar el &amp;enlace</translation>
    </message>
    <message>
        <source>Copy as file</source>
        <translation>Copiar como archivo</translation>
    </message>
    <message>
        <source>Drag it into the portal</source>
        <translation>Arrástrelo al portal</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the ZIP</source>
        <translation>
            <numerusform>… y %n más en el ZIP</numerusform>
            <numerusform>… y %n más en el ZIP</numerusform>
        </translation>
    </message>
    <message>
        <source>All files, if the portal takes no .cer</source>
        <translation>Todos los archivos, si el portal no acepta .cer</translation>
    </message>
    <message>
        <source>Case number, once it is submitted</source>
        <translation>Número de caso, una vez enviado</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Certificates ({})</source>
        <translation>Certificados ({})</translation>
    </message>
    <message>
        <source>All files ({})</source>
        <translation>Todos los archivos ({})</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Añadir certificados</translation>
    </message>
    <message>
        <source>Drafts ({})</source>
        <translation>Borradores ({})</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Abrir un borrador</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save in a folder</source>
        <translation>Guardar en una carpeta</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Huellas digitales</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo de firma</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>SHA-1 (Thumbprint)</source>
        <translation>SHA-1 (huella digital)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remark {}</source>
        <translation>Observación {}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>{} local time ({})</source>
        <translation>{} hora local ({})</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>form of a day and a time</comment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Open {}?</source>
        <translation>¿Abrir {}?</translation>
    </message>
    <message numerus="yes">
        <source>Opening this file takes longer than usual, up to about %n second(s). Open it anyway?</source>
        <translation>
            <numerusform>Abrir este archivo tarda más de lo habitual, hasta %n segundo aproximadamente. ¿Abrirlo de todos modos?</numerusform>
            <numerusform>Abrir este archivo tarda más de lo habitual, hasta unos %n segundos. ¿Abrirlo de todos modos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>All details of {}</source>
        <translation>Todos los detalles de {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Change the environment</source>
        <translation>Cambiar el entorno</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>As LifeTime shows it, such as Production</source>
        <translation>Como lo muestra LifeTime; por ejemplo, Production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Propósito</translation>
    </message>
    <message>
        <source>Your draft is saved and you can go on.</source>
        <translation>Su borrador está guardado y puede continuar.</translation>
    </message>
    <message>
        <source>Your draft could not be saved: save a copy of it before you go on.</source>
        <translation>No se ha podido guardar su borrador: guarde una copia antes de continuar.</translation>
    </message>
    <message>
        <source>The wizard made a mistake</source>
        <translation>El asistente ha cometido un error</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. {} The lines below tell its developers where it happened; nothing that you entered is in them, and nothing is sent.</source>
        <translation>Es un fallo del programa, no suyo. {} Las líneas de abajo indican a sus desarrolladores dónde se ha producido; no contienen nada de lo que ha escrito, y no se envía nada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Fetch the missing certificate?</source>
        <translation>¿Descargar el certificado que falta?</translation>
    </message>
    <message>
        <source>The certificates say where their issuer&apos;s can be fetched. Whoever runs these addresses, and those that they lead to, learns that somebody looks at them. What comes is used only if its signature proves that it is the issuer.</source>
        <translation>Los certificados dicen dónde se puede descargar el de su emisor. Quien administra esas direcciones, y aquellas a las que llevan, se entera de que alguien los consulta. Lo que llega solo se usa si su firma demuestra que es el emisor.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The article of OutSystems about this service</source>
        <translation>El artículo de OutSystems sobre este servicio</translation>
    </message>
    <message>
        <source>Why a root?</source>
        <translation>¿Por qué una raíz?</translation>
    </message>
    <message>
        <source>Open the notices</source>
        <translation>Abrir los avisos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Trusted Root Wizard {}</source>
        <translation>Trusted Root Wizard {}</translation>
    </message>
    <message>
        <source>&amp;This step</source>
        <translation>&amp;Este paso</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Términos</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>Te&amp;clado</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>It prepares the support case with which OutSystems Support installs a certificate in the trusted root store of OutSystems 11 Cloud. You send the case yourself.</source>
        <translation>Prepara el caso de soporte con el que Soporte de OutSystems instala un certificado en el almacén de raíces de confianza de OutSystems 11 Cloud. El caso lo envía usted.</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>The Trusted Root Wizard developers. It is not a program of OutSystems, who have neither reviewed nor approved it.</source>
        <translation>Los desarrolladores de Trusted Root Wizard. No es un programa de OutSystems, que ni lo ha revisado ni lo ha aprobado.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The MIT licence: you may use, change and share it. It comes without any warranty.</source>
        <translation>La licencia MIT: puede usarlo, modificarlo y compartirlo. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation>El trabajo de otros que contiene</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. You may replace their libraries in the program&apos;s folder with versions of your own. All other parts are named in this file: {}</source>
        <translation>Qt y PySide6 se usan bajo la GNU Lesser General Public License, versión 3. Puede sustituir sus bibliotecas en la carpeta del programa por versiones propias. Todas las demás partes se nombran en este archivo: {}</translation>
    </message>
    <message>
        <source>That password does not open it. Try another one.</source>
        <translation>Esa contraseña no lo abre. Pruebe con otra.</translation>
    </message>
    <message>
        <source>The file is protected. Its password opens it once on this computer and is not kept; a private key in it is dropped.</source>
        <translation>El archivo está protegido. Su contraseña lo abre una vez en este equipo y no se conserva; si contiene una clave privada, se descarta.</translation>
    </message>
    <message>
        <source>Password of {}</source>
        <translation>Contraseña de {}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Only you see this name; it is not sent. Leave it empty to have the name of the certificate again.</source>
        <translation>Solo usted ve este nombre; no se envía. Déjelo vacío para volver a tener el nombre del certificado.</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Cambiar el nombre del borrador</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Every certificate leads up to a root</source>
        <translation>Todo certificado lleva hasta una raíz</translation>
    </message>
    <message>
        <source>A server proves its name with a certificate. Another certificate signed that one, and so on up to the root: together they are a chain. The root signed itself. No other certificate vouches for it, so it is trusted only where it was installed.</source>
        <translation>Un servidor demuestra su nombre con un certificado. Otro certificado firmó ese, y así hasta la raíz: juntos forman una cadena. La raíz se firmó a sí misma. Ningún otro certificado la avala, así que solo se confía en ella donde se ha instalado.</translation>
    </message>
    <message>
        <source>A front-end trusts what leads to a root it knows</source>
        <translation>Un front-end confía en lo que lleva a una raíz que conoce</translation>
    </message>
    <message>
        <source>Each front-end, a server that runs your apps, has a list of the roots it trusts. Public roots are on it. A root that an organisation made for itself is not, until OutSystems Support installs it there. Then everything that it signs is trusted.</source>
        <translation>Cada front-end, un servidor que ejecuta sus aplicaciones, tiene una lista de las raíces en las que confía. Las raíces públicas están en ella. Una raíz que una organización ha creado para sí misma no lo está hasta que Soporte de OutSystems la instala allí. Entonces se confía en todo lo que firma.</translation>
    </message>
    <message>
        <source>The root stays when a certificate is renewed</source>
        <translation>La raíz permanece cuando se renueva un certificado</translation>
    </message>
    <message>
        <source>A server&apos;s certificate is renewed every few months or years, and the new one is another certificate. If the same root signed it, it is trusted at once. A self-signed one has no root above it: each renewal needs a new support case.</source>
        <translation>El certificado de un servidor se renueva cada pocos meses o años, y el nuevo es otro certificado. Si lo firmó la misma raíz, se confía en él de inmediato. Uno autofirmado no tiene ninguna raíz por encima: cada renovación necesita un nuevo caso de soporte.</translation>
    </message>
    <message>
        <source>Only what signed itself belongs in the root store</source>
        <translation>En el almacén de raíces solo va lo que se firmó a sí mismo</translation>
    </message>
    <message>
        <source>Windows begins with certificates that signed themselves. Any other certificate does not help in this store, and can break other connections there. If the server leaves out an intermediate, that goes into another store. A private key is never sent.</source>
        <translation>Windows empieza por los certificados que se firmaron a sí mismos. Cualquier otro no sirve en este almacén y puede interrumpir allí otras conexiones. Si el servidor omite un intermedio, ese va a otro almacén. Una clave privada no se envía nunca.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>For new requests</source>
        <translation>Para solicitudes nuevas</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Work e&amp;mail</source>
        <translation>Correo de &amp;trabajo</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telé&amp;fono</translation>
    </message>
    <message>
        <source>&amp;CC</source>
        <translation>&amp;CC</translation>
    </message>
    <message>
        <source>&amp;Infrastructure or activation code</source>
        <translation>&amp;Infraestructura o código de activación</translation>
    </message>
    <message>
        <source>&amp;Format of the .cer files</source>
        <translation>Fo&amp;rmato de los archivos .cer</translation>
    </message>
    <message>
        <source>Pro&amp;xy for servers, without a password</source>
        <translation>Pro&amp;xy para servidores, sin contraseña</translation>
    </message>
    <message>
        <source>How to get an access token</source>
        <translation>Cómo obtener un token de acceso</translation>
    </message>
    <message>
        <source>LifeTime gives tokens to service accounts. Only who may manage infrastructure and users can make one.</source>
        <translation>LifeTime da tokens a cuentas de servicio. Solo puede crear uno quien puede administrar la infraestructura y los usuarios.</translation>
    </message>
    <message>
        <source>Open your LifeTime in a browser and sign in.</source>
        <translation>Abra su LifeTime en un navegador e inicie sesión.</translation>
    </message>
    <message>
        <source>Open {} in a browser and sign in.</source>
        <translation>Abra {} en un navegador e inicie sesión.</translation>
    </message>
    <message>
        <source>Go to User Management, Service Accounts, and choose New Service Account.</source>
        <translation>Vaya a User Management, Service Accounts, y elija New Service Account.</translation>
    </message>
    <message>
        <source>Enter a username and a description, such as “Trusted Root Wizard”, and choose a role with the least permission that still shows the environments.</source>
        <translation>Escriba un nombre de usuario y una descripción, por ejemplo «Trusted Root Wizard», y elija un rol con el mínimo permiso que aún muestre los entornos.</translation>
    </message>
    <message>
        <source>Choose Create, and copy the token: LifeTime shows it only once.</source>
        <translation>Elija Create y copie el token: LifeTime lo muestra una sola vez.</translation>
    </message>
    <message>
        <source>Paste it into the field Access token here.</source>
        <translation>Péguelo aquí en el campo Token de acceso.</translation>
    </message>
    <message>
        <source>A token that is lost cannot be shown again: “Generate new Authentication Token” makes another one, and the old one ends.</source>
        <translation>Un token perdido no se puede volver a mostrar: «Generate new Authentication Token» crea otro, y el anterior deja de valer.</translation>
    </message>
    <message>
        <source>Whoever issues certificates for others: a public company, or a department of your own organisation.</source>
        <translation>Quien emite certificados para otros: una empresa pública o un departamento de su propia organización.</translation>
    </message>
    <message>
        <source>DER and Base64</source>
        <translation>DER y Base64</translation>
    </message>
    <message>
        <source>Two ways to write the same certificate into a .cer file. Windows reads both; DER is the usual one.</source>
        <translation>Dos formas de escribir el mismo certificado en un archivo .cer. Windows lee ambas; DER es la habitual.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>The certificates that lead from a server up to a root; each is signed by the one above it.</source>
        <translation>Los certificados que llevan desde un servidor hasta una raíz; cada uno está firmado por el que tiene encima.</translation>
    </message>
    <message>
        <source>A certificate with which an app proves to a server who it is. OutSystems installs it in another procedure, together with its private key.</source>
        <translation>Un certificado con el que una aplicación demuestra a un servidor quién es. OutSystems lo instala mediante otro procedimiento, junto con su clave privada.</translation>
    </message>
    <message>
        <source>A certificate between the root and the server certificate: signed by the one above, and used to sign others. The server should send it along with its own.</source>
        <translation>Un certificado entre la raíz y el certificado de servidor: firmado por el de encima y usado para firmar otros. El servidor debería enviarlo junto con el suyo.</translation>
    </message>
    <message>
        <source>Path length</source>
        <translation>Longitud de la ruta</translation>
    </message>
    <message>
        <source>How many intermediates may stand below this certificate in a chain. With 0 it may sign server certificates, but no further intermediate.</source>
        <translation>Cuántos intermedios puede haber por debajo de este certificado en una cadena. Con 0 puede firmar certificados de servidor, pero ningún otro intermedio.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>The secret half of a certificate. It belongs to its owner alone, and trusting a certificate never needs it.</source>
        <translation>La mitad secreta de un certificado. Pertenece solo a su propietario, y nunca hace falta para confiar en un certificado.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>A trial on this computer that changes nothing: the wizard checks the server&apos;s certificate as it would be checked today, and once more as if what you chose was installed. It uses OpenSSL; the Cloud runs Windows, which may differ in details.</source>
        <translation>Una prueba en este equipo que no cambia nada: el asistente comprueba el certificado del servidor como se comprobaría hoy, y otra vez como si lo que ha elegido estuviera instalado. Usa OpenSSL; la nube usa Windows, que puede diferir en detalles.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>The certificate at the top of a chain. It is signed with its own key, so no other certificate vouches for it: it is trusted where somebody installed it.</source>
        <translation>El certificado en lo alto de una cadena. Está firmado con su propia clave, por lo que ningún otro certificado lo avala: se confía en él donde alguien lo ha instalado.</translation>
    </message>
    <message>
        <source>Signed with its own key and not by an authority above it. Every root is self-signed, and so are the certificates of some servers.</source>
        <translation>Firmado con su propia clave y no por una entidad por encima. Toda raíz es autofirmada, y también lo son los certificados de algunos servidores.</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de serie</translation>
    </message>
    <message>
        <source>The serial number: an issuer gives each of its certificates another one, so issuer and number together tell which certificate it is.</source>
        <translation>El número de serie: un emisor da uno distinto a cada uno de sus certificados, así que el emisor y el número juntos indican de qué certificado se trata.</translation>
    </message>
    <message>
        <source>The certificate with which a server proves its name. It is renewed often, every few months or years.</source>
        <translation>El certificado con el que un servidor demuestra su nombre. Se renueva a menudo, cada pocos meses o años.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>A fingerprint computed from the whole certificate, 64 digits and letters long. When it is the same, the certificate is the same.</source>
        <translation>Una huella digital calculada a partir de todo el certificado, de 64 dígitos y letras. Si es la misma, el certificado es el mismo.</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nombre del servidor (SNI)</translation>
    </message>
    <message>
        <source>The name that a client asks a server for. One server can have several certificates, and chooses by this name which one it presents.</source>
        <translation>El nombre por el que un cliente pregunta a un servidor. Un servidor puede tener varios certificados, y elige por este nombre cuál presenta.</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>The fingerprint that Windows shows (SHA-1), 40 digits and letters long. Compare it to see whether two people mean the same certificate.</source>
        <translation>La huella digital que muestra Windows (SHA-1), de 40 dígitos y letras. Compárela para ver si dos personas se refieren al mismo certificado.</translation>
    </message>
    <message>
        <source>Trusted root store</source>
        <translation>Almacén de raíces de confianza</translation>
    </message>
    <message>
        <source>The list of roots that a Windows computer trusts. A connection is trusted when the server&apos;s chain ends in a certificate on that list.</source>
        <translation>La lista de raíces en las que confía un equipo Windows. Se confía en una conexión cuando la cadena del servidor termina en un certificado de esa lista.</translation>
    </message>
    <message>
        <source>LifeTime access token</source>
        <translation>Token de acceso de LifeTime</translation>
    </message>
    <message>
        <source>A long text that stands in for the password of a service account in LifeTime. The wizard uses it only to read the list of your environments.</source>
        <translation>Un texto largo que sustituye a la contraseña de una cuenta de servicio en LifeTime. El asistente lo usa únicamente para leer la lista de sus entornos.</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Código de activación</translation>
    </message>
    <message>
        <source>The code by which OutSystems knows your infrastructure. Service Center shows it under Administration, Licensing.</source>
        <translation>El código por el que OutSystems conoce su infraestructura. Service Center lo muestra en Administration, Licensing.</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>Front-end</translation>
    </message>
    <message>
        <source>A server that runs your apps. An environment can have several, and OutSystems installs the certificate on all of them.</source>
        <translation>Un servidor que ejecuta sus aplicaciones. Un entorno puede tener varios, y OutSystems instala el certificado en todos ellos.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infraestructura</translation>
    </message>
    <message>
        <source>All your OutSystems environments together. The support portal lists yours by name, and asks which one a case is about.</source>
        <translation>Todos sus entornos de OutSystems en conjunto. El portal de soporte muestra los suyos por nombre y pregunta a cuál se refiere un caso.</translation>
    </message>
    <message>
        <source>The console of OutSystems in which the environments of an infrastructure are managed.</source>
        <translation>La consola de OutSystems en la que se administran los entornos de una infraestructura.</translation>
    </message>
    <message>
        <source>No browser could be opened; the link is on the clipboard.</source>
        <translation>No se ha podido abrir ningún navegador; el enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>No program could be opened for the file; where it is is on the clipboard.</source>
        <translation>No se ha podido abrir ningún programa para el archivo; su ubicación está en el portapapeles.</translation>
    </message>
    <message>
        <source>Help for the step that is shown</source>
        <translation>Ayuda del paso que se muestra</translation>
    </message>
    <message>
        <source>What a word means, where the field or row with the focus has an explanation</source>
        <translation>Qué significa un término, si el campo o la fila con el foco tiene una explicación</translation>
    </message>
    <message>
        <source>Go to one of the five steps</source>
        <translation>Ir a uno de los cinco pasos</translation>
    </message>
    <message>
        <source>Go to the next field or button; with Shift, back</source>
        <translation>Ir al siguiente campo o botón; con Mayús, atrás</translation>
    </message>
    <message>
        <source>Go between the steps, the page and the buttons below it</source>
        <translation>Pasar de los pasos a la página y a los botones de debajo</translation>
    </message>
    <message>
        <source>Go on to the next step, from any field</source>
        <translation>Ir al paso siguiente desde cualquier campo</translation>
    </message>
    <message>
        <source>Tick or untick the selected certificate or environment</source>
        <translation>Marcar o desmarcar el certificado o entorno seleccionado</translation>
    </message>
    <message>
        <source>On the first step: read what is on the clipboard</source>
        <translation>En el primer paso: leer lo que hay en el portapapeles</translation>
    </message>
    <message>
        <source>Begin a new request</source>
        <translation>Empezar una solicitud nueva</translation>
    </message>
    <message>
        <source>Save a copy of the draft elsewhere</source>
        <translation>Guardar una copia del borrador en otro lugar</translation>
    </message>
    <message>
        <source>Copy the value of the row with the focus</source>
        <translation>Copiar el valor de la fila con el foco</translation>
    </message>
    <message>
        <source>Beside the browser: copy the answer with that number</source>
        <translation>Junto al navegador: copiar la respuesta con ese número</translation>
    </message>
    <message>
        <source>Move the selected environment</source>
        <translation>Mover el entorno seleccionado</translation>
    </message>
    <message>
        <source>Edit the selected environment, or rename a draft</source>
        <translation>Editar el entorno seleccionado o cambiar el nombre de un borrador</translation>
    </message>
    <message>
        <source>Remove the selected environment, a draft or what was read</source>
        <translation>Quitar el entorno seleccionado, un borrador o lo que se leyó</translation>
    </message>
    <message>
        <source>Stop what is under way, or close a dialog</source>
        <translation>Detener lo que está en curso o cerrar un cuadro de diálogo</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>Para qué sirve este paso</translation>
    </message>
    <message>
        <source>Hand over the certificate that OutSystems does not trust yet. A file, copied text or the address of the server will do; its name and format do not matter.</source>
        <translation>Entregue el certificado en el que OutSystems aún no confía. Basta un archivo, un texto copiado o la dirección del servidor; su nombre y su formato no importan.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, choose “Browse…”, paste, or type the address that your app calls. If you have the whole chain, add all of it: the wizard finds out which certificate is needed.</source>
        <translation>Suelte un archivo en cualquier lugar de la ventana, elija «Examinar…», péguelo o escriba la dirección a la que llama su aplicación. Si tiene la cadena completa, añádala toda: el asistente averigua qué certificado hace falta.</translation>
    </message>
    <message>
        <source>What if I have no file?</source>
        <translation>¿Y si no tengo ningún archivo?</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and choose “Get certificate”. That works on a computer that reaches the server, for example over your company&apos;s network or VPN.</source>
        <translation>Escriba la dirección del servidor y elija «Obtener certificado». Funciona en un equipo que llega al servidor, por ejemplo a través de la red de su empresa o de una VPN.</translation>
    </message>
    <message>
        <source>What if the file has a private key or a password?</source>
        <translation>¿Y si el archivo tiene una clave privada o una contraseña?</translation>
    </message>
    <message>
        <source>You can add it all the same. The password opens the file once, on this computer. A private key is dropped as soon as it is seen; it is never kept and never sent.</source>
        <translation>Puede añadirlo de todos modos. La contraseña abre el archivo una vez, en este equipo. Una clave privada se descarta en cuanto se detecta; nunca se conserva ni se envía.</translation>
    </message>
    <message>
        <source>The title is the answer: what has to be installed, that nothing has to be, or that installing would not help. Below it stand the reason and who has to act.</source>
        <translation>El título es la respuesta: qué hay que instalar, que no hay que instalar nada o que instalar no serviría. Debajo están el motivo y quién tiene que actuar.</translation>
    </message>
    <message>
        <source>What OutSystems has to install is ticked already. Ask whoever gave you that certificate for its thumbprint, compare it with the one shown here, and choose “Next”.</source>
        <translation>Lo que OutSystems tiene que instalar ya está marcado. Pida a quien le dio ese certificado su huella digital, compárela con la que se muestra aquí y elija «Siguiente».</translation>
    </message>
    <message>
        <source>What if the root is missing?</source>
        <translation>¿Y si falta la raíz?</translation>
    </message>
    <message>
        <source>Add it on the first step, or choose “Fetch it…” if that is offered. If you have no way to get it, “Copy text to send” gives you a text for whoever runs the certificate authority.</source>
        <translation>Añádala en el primer paso o elija «Descargarlo…» si se ofrece. Si no tiene manera de conseguirla, «Copiar texto para enviar» le da un texto para quien administra la entidad de certificación.</translation>
    </message>
    <message>
        <source>What if a certificate cannot be ticked?</source>
        <translation>¿Y si un certificado no se puede marcar?</translation>
    </message>
    <message>
        <source>Mostly because another one signed it: installing it as a root would not help. Select it to read why.</source>
        <translation>Casi siempre porque lo firmó otro: instalarlo como raíz no serviría. Selecciónelo para leer el motivo.</translation>
    </message>
    <message>
        <source>Say where the certificate has to be installed. OutSystems installs it on every front-end of the environments that you tick, and on no others.</source>
        <translation>Indique dónde hay que instalar el certificado. OutSystems lo instala en cada front-end de los entornos que marque, y en ningún otro.</translation>
    </message>
    <message>
        <source>Load the environments from LifeTime or add them below the list, and tick those whose apps connect to the server.</source>
        <translation>Cargue los entornos de LifeTime o añádalos debajo de la lista, y marque aquellos cuyas aplicaciones se conectan al servidor.</translation>
    </message>
    <message>
        <source>What if I have no access to LifeTime?</source>
        <translation>¿Y si no tengo acceso a LifeTime?</translation>
    </message>
    <message>
        <source>Type the name or the address of an environment and press Enter. You can paste a list as well, with one environment on each line.</source>
        <translation>Escriba el nombre o la dirección de un entorno y pulse Intro. También puede pegar una lista, con un entorno en cada línea.</translation>
    </message>
    <message>
        <source>What if I leave an environment out?</source>
        <translation>¿Y si dejo fuera un entorno?</translation>
    </message>
    <message>
        <source>Apps in it still cannot connect. Testing in one environment first is fine; the others then need a case of their own.</source>
        <translation>Sus aplicaciones siguen sin poder conectarse. Probar primero en un entorno es correcto; los demás necesitan después su propio caso.</translation>
    </message>
    <message>
        <source>Tell Support what connects, to which address, and whom they may ask. A complete case is what starts their clock.</source>
        <translation>Indique a Soporte qué se conecta, a qué dirección y a quién puede preguntar. Su plazo empieza con un caso completo.</translation>
    </message>
    <message>
        <source>Fill in what is not marked as optional. The line beside the buttons says what is still missing.</source>
        <translation>Rellene lo que no esté marcado como opcional. La línea junto a los botones dice qué falta todavía.</translation>
    </message>
    <message>
        <source>What if I need it by a certain day?</source>
        <translation>¿Y si lo necesito para un día concreto?</translation>
    </message>
    <message>
        <source>Tick “On a certain day”. The target of the service is five business days from a complete case, and the wizard says whether your day leaves that much time.</source>
        <translation>Marque «Para un día concreto». El objetivo del servicio son cinco días hábiles desde un caso completo, y el asistente indica si su día deja ese tiempo.</translation>
    </message>
    <message>
        <source>What if I do not know our infrastructure?</source>
        <translation>¿Y si no conozco nuestra infraestructura?</translation>
    </message>
    <message>
        <source>The support portal lists it by name. Its activation code will do too: Service Center shows that under Administration, Licensing.</source>
        <translation>El portal de soporte la muestra por su nombre. También sirve su código de activación: Service Center lo muestra en Administration, Licensing.</translation>
    </message>
    <message>
        <source>Read what OutSystems will get: the text of the case and the files to attach. Nothing else leaves this computer, and nothing does before you send it yourself.</source>
        <translation>Lea lo que recibirá OutSystems: el texto del caso y los archivos que se adjuntan. Nada más sale de este equipo, y nada sale hasta que usted mismo lo envíe.</translation>
    </message>
    <message>
        <source>Choose “Open support case”. The portal opens in your browser, and a small window beside it holds each answer to copy and the files to drag over. Note the case number at the end.</source>
        <translation>Elija «Abrir caso de soporte». El portal se abre en su navegador, y una pequeña ventana a su lado contiene cada respuesta para copiarla y los archivos para arrastrarlos. Al final, anote el número de caso.</translation>
    </message>
    <message>
        <source>What if I may not open a case?</source>
        <translation>¿Y si no puedo abrir un caso?</translation>
    </message>
    <message>
        <source>Choose “Save a copy…” and mail that to a colleague who may. They open it in their own wizard and go on from here; it holds no password and no private key.</source>
        <translation>Elija «Guardar una copia…» y envíela por correo a un colega que pueda hacerlo. La abrirá en su propio asistente y continuará desde aquí; no contiene contraseñas ni claves privadas.</translation>
    </message>
    <message>
        <source>What if the portal looks different?</source>
        <translation>¿Y si el portal tiene otro aspecto?</translation>
    </message>
    <message>
        <source>Paste the whole text where it asks for a description, and attach the files. If it does not take .cer files, attach the ZIP.</source>
        <translation>Pegue el texto completo donde pida una descripción y adjunte los archivos. Si no acepta archivos .cer, adjunte el ZIP.</translation>
    </message>
    <message>
        <source>The wizard did not end properly last time. Its draft is complete up to the last moment.</source>
        <translation>El asistente no terminó correctamente la última vez. Su borrador está completo hasta el último momento.</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Continuarlo</translation>
    </message>
    <message>
        <source>{} works on this draft since {}: it can only be read here.</source>
        <translation>{} trabaja en este borrador desde las {}: aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>{} works on this draft: it can only be read here.</source>
        <translation>{} trabaja en este borrador: aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>Another window works on this draft since {}: it can only be read here.</source>
        <translation>Otra ventana trabaja en este borrador desde las {}: aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>Another window works on this draft: it can only be read here.</source>
        <translation>Otra ventana trabaja en este borrador: aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>The token of {} is forgotten.</source>
        <translation>Se ha olvidado el token de {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not known to this LifeTime and (was|were) taken out: {}.</source>
        <translation>
            <numerusform>Este LifeTime no conoce %n entorno y se ha retirado: {}.</numerusform>
            <numerusform>Este LifeTime no conoce %n entornos y se han retirado: {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Or get it from the server</source>
        <translation>U obténgalo del servidor</translation>
    </message>
    <message>
        <source>Which certificate should OutSystems trust?</source>
        <translation>¿En qué certificado debe confiar OutSystems?</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) read</source>
        <translation>
            <numerusform>%n certificado leído</numerusform>
            <numerusform>%n certificados leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the rest of the chain if you have it, or go on.</source>
        <translation>Añada el resto de la cadena si lo tiene o continúe.</translation>
    </message>
    <message>
        <source>Add the certificate of the system that your apps connect to, or let the wizard get it.</source>
        <translation>Añada el certificado del sistema al que se conectan sus aplicaciones o deje que el asistente lo obtenga.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n origen</numerusform>
            <numerusform>%n orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
    </message>
    <message>
        <source>Nothing to use</source>
        <translation>Nada utilizable</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more piece(s).</source>
        <translation>
            <numerusform>… y %n parte más.</numerusform>
            <numerusform>… y %n partes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the environments</source>
        <translation>Buscar en los entornos</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Where should it be installed?</source>
        <translation>¿Dónde debe instalarse?</translation>
    </message>
    <message>
        <source>OutSystems installs the certificate on every front-end of the environments you choose.</source>
        <translation>OutSystems instala el certificado en cada front-end de los entornos que elija.</translation>
    </message>
    <message>
        <source>{}: asked for already in case {} of {}.</source>
        <translation>{}: ya se pidió en el caso {} del {}.</translation>
    </message>
    <message>
        <source>{}: asked for already in a case of {}.</source>
        <translation>{}: ya se pidió en un caso del {}.</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Aún no hay entornos</translation>
    </message>
    <message>
        <source>Load them from LifeTime, or add each environment whose apps connect to this system. Support installs nothing on an environment that is not named.</source>
        <translation>Cárguelos desde LifeTime o añada cada entorno cuyas aplicaciones se conectan a este sistema. Soporte no instala nada en un entorno que no se nombre.</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>Se ha quitado {}.</translation>
    </message>
    <message>
        <source>On a certain day</source>
        <translation>Para un día concreto</translation>
    </message>
    <message>
        <source>Why and by when?</source>
        <translation>¿Por qué y para cuándo?</translation>
    </message>
    <message>
        <source>Support reads this first: a clear reason and date avoid questions later.</source>
        <translation>Soporte lee esto primero: un motivo y una fecha claros evitan preguntas después.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>May be removed once the new one works</source>
        <translation>Puede quitarse cuando el nuevo funcione</translation>
    </message>
    <message>
        <source>Must stay installed</source>
        <translation>Debe seguir instalado</translation>
    </message>
    <message>
        <source>As the support portal lists it</source>
        <translation>Como lo muestra el portal de soporte</translation>
    </message>
    <message>
        <source>Separate addresses with commas</source>
        <translation>Separe las direcciones con comas</translation>
    </message>
    <message>
        <source>Ins&amp;talled earlier</source>
        <translation>Insta&amp;lado antes</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
    <message>
        <source>An&amp;ything Support should know</source>
        <translation>&amp;Otra información para Soporte</translation>
    </message>
    <message>
        <source>&amp;What connects</source>
        <translation>&amp;Qué se conecta</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <source>Yo&amp;ur name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Error seen</source>
        <translation>&amp;Error observado</translation>
    </message>
    <message>
        <source>Nee&amp;ded by</source>
        <translation>Se necesita &amp;para el</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Copy text to send</source>
        <translation>Copiar texto para enviar</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Descargarlo…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Install in the trusted root store</source>
        <translation>Instalar en el almacén de raíces de confianza</translation>
    </message>
    <message>
        <source>Only what is needed is ticked.</source>
        <translation>Solo está marcado lo que hace falta.</translation>
    </message>
    <message>
        <source>Open the support case</source>
        <translation>Abrir el caso de soporte</translation>
    </message>
    <message>
        <source>&amp;Drag the file into the case</source>
        <translation>Arrastrar el archi&amp;vo al caso</translation>
    </message>
    <message>
        <source>Submit, and note the case number</source>
        <translation>Enviar y anotar el número de caso</translation>
    </message>
    <message>
        <source>Support has &amp;installed it</source>
        <translation>Soporte lo ha &amp;instalado</translation>
    </message>
    <message>
        <source>Show the steps in the portal</source>
        <translation>Mostrar los pasos en el portal</translation>
    </message>
    <message>
        <source>Add a renewal &amp;reminder (.ics)</source>
        <translation>Añadir &amp;recordatorio de renovación (.ics)</translation>
    </message>
    <message>
        <source>Copy to a new request</source>
        <translation>Copiar a una solicitud nueva</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Case {} is done</source>
        <translation>Caso {} terminado</translation>
    </message>
    <message>
        <source>Case {} is with Support</source>
        <translation>Caso {} en manos de Soporte</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Listo para enviar</translation>
    </message>
    <message>
        <source>The whole text is on the clipboard. Attach the file and submit.</source>
        <translation>El texto completo está en el portapapeles. Adjunte el archivo y envíe el caso.</translation>
    </message>
    <message>
        <source>Your browser opens the support case with this text. Attach the file by dragging it from here.</source>
        <translation>Su navegador abre el caso de soporte con este texto. Adjunte el archivo arrastrándolo desde aquí.</translation>
    </message>
    <message>
        <source>Only contacts that your company named may open cases; another one waits until an administrator agrees. The Basic edition has no such service (as of 2022): Service Center, Administration, Licensing shows yours.</source>
        <translation>Solo los contactos que designó su empresa pueden abrir casos; el de otra persona espera hasta que un administrador lo apruebe. La edición Basic no incluye este servicio (situación de 2022): Service Center, Administration, Licensing muestra la suya.</translation>
    </message>
    <message>
        <source>When Support says that it is done, call the system from the app until every front-end has had its turn: this computer proves nothing. Calls that phones make by themselves are not changed by it.</source>
        <translation>Cuando Soporte diga que está hecho, llame al sistema desde la aplicación hasta que haya pasado por cada front-end: este equipo no demuestra nada. Las llamadas que los teléfonos hacen por sí mismos no cambian con ello.</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Formato de los archivos</translation>
    </message>
    <message>
        <source>Format: {}</source>
        <translation>Formato: {}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>OutSystems does not watch expiry dates.</source>
        <translation>OutSystems no vigila las fechas de caducidad.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>No se ha descargado nada.</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>Descargando {}…</translation>
    </message>
    <message>
        <source>Fetched: {}.</source>
        <translation>Descargado: {}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Found in this computer&apos;s certificate store and added: {}.</source>
        <translation>Encontrado en el almacén de certificados de este equipo y añadido: {}.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere and is shown as it is now.</source>
        <translation>Este borrador se ha modificado en otro lugar y se muestra tal como está ahora.</translation>
    </message>
    <message>
        <source>A copy was saved as {}.</source>
        <translation>Se ha guardado una copia como {}.</translation>
    </message>
    <message>
        <source>This request is with Support and is kept as it was sent.</source>
        <translation>Esta solicitud está en manos de Soporte y se conserva tal como se envió.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere, so yours goes on as one of its own.</source>
        <translation>Este borrador se ha modificado en otro lugar, así que el suyo continúa como uno aparte.</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Abrir el otro</translation>
    </message>
    <message>
        <source>This draft was damaged. What could be rescued is shown, and the damaged file is kept beside it.</source>
        <translation>Este borrador estaba dañado. Se muestra lo que se ha podido recuperar, y el archivo dañado se conserva junto a él.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (copia)</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) (was|were) added to the list.</source>
        <translation>
            <numerusform>Se ha añadido %n borrador a la lista.</numerusform>
            <numerusform>Se han añadido %n borradores a la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is in {}.</source>
        <translation>El borrador está en {}.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>Se ha quitado el borrador.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a certificate first.</source>
        <translation>El portapapeles no contiene texto. Copie primero un certificado.</translation>
    </message>
    <message>
        <source>The files were gone and are written again: open the case once more.</source>
        <translation>Los archivos habían desaparecido y se han escrito de nuevo: abra el caso otra vez.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>No se ha podido abrir ningún navegador. Copie el enlace y ábralo usted.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>The files are on the clipboard.</source>
        <translation>Los archivos están en el portapapeles.</translation>
    </message>
    <message>
        <source>The files are in {}.</source>
        <translation>Los archivos están en {}.</translation>
    </message>
    <message>
        <source>None of these certificates says when it expires.</source>
        <translation>Ninguno de estos certificados dice cuándo caduca.</translation>
    </message>
    <message>
        <source>Your calendar was asked to take over the reminders.</source>
        <translation>Se ha pedido a su calendario que incorpore los recordatorios.</translation>
    </message>
    <message>
        <source>No calendar could be opened. The reminders are in {}.</source>
        <translation>No se ha podido abrir ningún calendario. Los recordatorios están en {}.</translation>
    </message>
    <message>
        <source>Saved and checked: {}.</source>
        <translation>Guardado y comprobado: {}.</translation>
    </message>
    <message>
        <source>Looking at the certificates…</source>
        <translation>Examinando los certificados…</translation>
    </message>
    <message>
        <source>Nothing is chosen to be installed</source>
        <translation>No se ha elegido nada para instalar</translation>
    </message>
    <message>
        <source>This computer trusts {} already, so a browser here proves nothing for the Cloud.</source>
        <translation>Este equipo ya confía en {}, así que un navegador aquí no demuestra nada para la nube.</translation>
    </message>
    <message>
        <source>Tick at least one certificate, so that there is something to ask Support for.</source>
        <translation>Marque al menos un certificado, para que haya algo que pedir a Soporte.</translation>
    </message>
    <message>
        <source>Add the server&apos;s certificate too, if you have it</source>
        <translation>Añada también el certificado del servidor, si lo tiene</translation>
    </message>
    <message>
        <source>With it, the wizard rehearses whether the connection will be trusted.</source>
        <translation>Con él, el asistente ensaya si se confiará en la conexión.</translation>
    </message>
    <message>
        <source>This is for whoever runs the server.</source>
        <translation>Esto corresponde a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This is for whoever runs the certificate authority.</source>
        <translation>Esto corresponde a quien administra la entidad de certificación.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Abrir el artículo</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>Today: {}. Then: {}. A rehearsal with OpenSSL; the real client is Windows.</source>
        <translation>Hoy: {}. Después: {}. Un ensayo con OpenSSL; el cliente real es Windows.</translation>
    </message>
    <message>
        <source>Whether the environments trust it cannot be seen from here: try it there.</source>
        <translation>Desde aquí no se puede ver si los entornos confían en él: pruébelo allí.</translation>
    </message>
    <message>
        <source>Rehearsed: the connection is trusted once {} is installed</source>
        <translation>Ensayado: se confía en la conexión una vez instalado {}</translation>
    </message>
    <message>
        <source>Rehearsed: the connection still fails once {} is installed</source>
        <translation>Ensayado: la conexión sigue fallando una vez instalado {}</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection is trusted once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>Ensayado: se confía en la conexión una vez instalado %n certificado</numerusform>
            <numerusform>Ensayado: se confía en la conexión una vez instalados %n certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection still fails once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>Ensayado: la conexión sigue fallando una vez instalado %n certificado</numerusform>
            <numerusform>Ensayado: la conexión sigue fallando una vez instalados %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>chain complete</source>
        <translation>cadena completa</translation>
    </message>
    <message>
        <source>name not checked yet</source>
        <translation>nombre aún no comprobado</translation>
    </message>
    <message>
        <source>name matches</source>
        <translation>el nombre coincide</translation>
    </message>
    <message>
        <source>name does not match</source>
        <translation>el nombre no coincide</translation>
    </message>
    <message>
        <source>dates in force</source>
        <translation>fechas vigentes</translation>
    </message>
    <message>
        <source>dates not in force</source>
        <translation>fechas no vigentes</translation>
    </message>
    <message>
        <source>{}, {}, {}</source>
        <comment>chain, name and dates</comment>
        <translation>{}, {}, {}</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save as &amp;ZIP…</source>
        <translation>Guardar como &amp;ZIP…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>{} KB · checked, no private key</source>
        <translation>{} KB · comprobado, sin clave privada</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the folder</source>
        <translation>
            <numerusform>… y %n más en la carpeta</numerusform>
            <numerusform>… y %n más en la carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>Volver a escribir&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar el mío</translation>
    </message>
    <message>
        <source>You edited this text, and what it was made from has changed since: it may miss something.</source>
        <translation>Ha editado este texto, y aquello con lo que se creó ha cambiado desde entonces: puede que le falte algo.</translation>
    </message>
    <message>
        <source>Edited by you.</source>
        <translation>Editado por usted.</translation>
    </message>
    <message>
        <source>Too long for the link: it is on the clipboard in full.</source>
        <translation>Demasiado largo para el enlace: está completo en el portapapeles.</translation>
    </message>
    <message>
        <source>Your text was replaced.</source>
        <translation>Su texto se ha reemplazado.</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of the case</comment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copiar el asunto</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Copiar la descripción</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Asu&amp;nto</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>level {}</source>
        <translation>nivel {}</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Certificates to install</source>
        <translation>Certificados para instalar</translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation>Copiado: {}</translation>
    </message>
    <message>
        <source>Copy {}</source>
        <translation>Copiar {}</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>Buscar en los borradores</translation>
    </message>
    <message>
        <source>Continue a draft, or renew</source>
        <translation>Continuar un borrador o renovar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>{} (submitted {})</source>
        <translation>{} (enviada el {})</translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and with what</comment>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Más para {}</translation>
    </message>
    <message>
        <source>step {} of {}</source>
        <translation>paso {} de {}</translation>
    </message>
    <message>
        <source>Case {}</source>
        <translation>Caso {}</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} de {} archivos</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Drop certificate files here</source>
        <translation>Suelte aquí archivos de certificado</translation>
    </message>
    <message>
        <source>{}, or a whole chain in one file</source>
        <translation>{}, o una cadena completa en un archivo</translation>
    </message>
    <message>
        <source>Environments to add by hand</source>
        <translation>Entornos que añadir a mano</translation>
    </message>
    <message>
        <source>Add by hand: name, address or both; paste a list, one a line</source>
        <translation>Añadir a mano: nombre, dirección o ambos; pegue una lista, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>Fro&amp;m earlier requests</source>
        <translation>De so&amp;licitudes anteriores</translation>
    </message>
    <message>
        <source>That was a private key, which must never be sent: it was removed.</source>
        <translation>Eso era una clave privada, que no se debe enviar nunca: se ha quitado.</translation>
    </message>
    <message>
        <source>… and more.</source>
        <translation>… y más.</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Todos ({})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Front-ends and origin</source>
        <translation>Front-ends y origen</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Administración</translation>
    </message>
    <message numerus="yes">
        <source>%n front-end(s)</source>
        <translation>
            <numerusform>%n front-end</numerusform>
            <numerusform>%n front-ends</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Todos los detalles</translation>
    </message>
    <message>
        <source>Itself: the signature matches its own key</source>
        <translation>Él mismo: la firma corresponde a su propia clave</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Server or client, not an authority</source>
        <translation>Servidor o cliente, no una entidad</translation>
    </message>
    <message>
        <source>Certificate authority, path length {}</source>
        <translation>Entidad de certificación, longitud de la ruta {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Load environments</source>
        <translation>&amp;Cargar entornos</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keychain</source>
        <translation>&amp;Guardar el token en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Use what is remembered</source>
        <translation>Usar lo recordado</translation>
    </message>
    <message>
        <source>&amp;Forget the token</source>
        <translation>&amp;Olvidar el token</translation>
    </message>
    <message>
        <source>How to get a token…</source>
        <translation>Cómo obtener un token…</translation>
    </message>
    <message>
        <source>Kept for this run</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Asking {}…</source>
        <translation>Consultando {}…</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) loaded at {}.</source>
        <translation>
            <numerusform>%n entorno cargado a las {}.</numerusform>
            <numerusform>%n entornos cargados a las {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is sent to this LifeTime only.</source>
        <translation>El token se envía únicamente a este LifeTime.</translation>
    </message>
    <message>
        <source>The token can stay in this computer&apos;s keychain. No token? Add the environments by hand below.</source>
        <translation>El token puede quedarse en el llavero de este equipo. ¿Sin token? Añada los entornos a mano más abajo.</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %n environment(s) of {}</source>
        <translation>
            <numerusform>&amp;Usar %n entorno del {}</numerusform>
            <numerusform>&amp;Usar los %n entornos del {}</numerusform>
        </translation>
    </message>
    <message>
        <source>LifeTime a&amp;ddress</source>
        <translation>&amp;Dirección de LifeTime</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>To&amp;ken de acceso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>Copiar: {}</translation>
    </message>
    <message>
        <source>Nothing to enter</source>
        <translation>Nada que escribir</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only if the system&apos;s is not the one: proxy.acme.internal:8080 or socks5://…</source>
        <translation>Solo si no vale el del sistema: proxy.acme.internal:8080 o socks5://…</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Cont&amp;raseña</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Trusted Root Wizard</source>
        <translation>Trusted Root Wizard</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>Mostrar {} más</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Host, host:port, URL or connection string</source>
        <translation>Host, host:puerto, URL o cadena de conexión</translation>
    </message>
    <message>
        <source>&amp;Get certificate</source>
        <translation>&amp;Obtener certificado</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>The protocol that the server speaks</source>
        <translation>El protocolo que habla el servidor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <translation>MySQL o MariaDB</translation>
    </message>
    <message>
        <source>SQL Server 2022 strict</source>
        <translation>SQL Server 2022 estricto</translation>
    </message>
    <message>
        <source>Server name…</source>
        <translation>Nombre del servidor…</translation>
    </message>
    <message>
        <source>Only if it differs from the address</source>
        <translation>Solo si difiere de la dirección</translation>
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
            <numerusform>… y %n línea más.</numerusform>
            <numerusform>… y %n líneas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} servers have answered</source>
        <translation>Han respondido {} de {} servidores</translation>
    </message>
    <message>
        <source>The server is sent the TLS greeting only: no request, no login, no password.</source>
        <translation>Al servidor solo se le envía el saludo de TLS: ninguna petición, ningún inicio de sesión, ninguna contraseña.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Sin certificado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Server name (&amp;SNI)</source>
        <translation>Nombre del servidor (S&amp;NI)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>signs</source>
        <comment>what a root does to an intermediate</comment>
        <translation>firma</translation>
    </message>
    <message>
        <source>Signed by itself</source>
        <translation>Firmada por sí misma</translation>
    </message>
    <message>
        <source>Signed by the root</source>
        <translation>Firmado por la raíz</translation>
    </message>
    <message>
        <source>Signed by the intermediate</source>
        <translation>Firmado por el intermedio</translation>
    </message>
    <message>
        <source>Once the root is installed</source>
        <translation>Cuando la raíz está instalada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Trusted root store of a front-end</source>
        <translation>Almacén de raíces de confianza de un front-end</translation>
    </message>
    <message>
        <source>Public roots</source>
        <translation>Raíces públicas</translation>
    </message>
    <message>
        <source>Your root</source>
        <translation>Su raíz</translation>
    </message>
    <message>
        <source>Your root is not there</source>
        <translation>Su raíz no está</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate</source>
        <translation>El certificado de su servidor</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>First certificate</source>
        <translation>Primer certificado</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Renewed again</source>
        <translation>Renovado otra vez</translation>
    </message>
    <message>
        <source>A root, installed once</source>
        <translation>Una raíz, instalada una vez</translation>
    </message>
    <message>
        <source>Self-signed certificates, and only the first was installed</source>
        <translation>Certificados autofirmados, y solo se instaló el primero</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>the axis of a drawing</comment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Self-signed server certificate</source>
        <translation>Certificado de servidor autofirmado</translation>
    </message>
    <message>
        <source>Server certificate that an authority signed</source>
        <translation>Certificado de servidor firmado por una entidad</translation>
    </message>
    <message>
        <source>Signed with their own key</source>
        <translation>Firmados con su propia clave</translation>
    </message>
    <message>
        <source>What another certificate signed has no place here</source>
        <translation>Lo que firmó otro certificado no tiene lugar aquí</translation>
    </message>
    <message>
        <source>Three certificates in a row. The root signs itself and the intermediate; the intermediate signs the server certificate.</source>
        <translation>Tres certificados en fila. La raíz se firma a sí misma y firma el intermedio; el intermedio firma el certificado de servidor.</translation>
    </message>
    <message>
        <source>Two pictures side by side. Today, the trusted root store of a front-end holds public roots, your root is not there, and your server&apos;s certificate is not trusted. Once the root is installed, the store holds it too, and your server&apos;s certificate is trusted.</source>
        <translation>Dos imágenes una al lado de la otra. Hoy, el almacén de raíces de confianza de un front-end contiene raíces públicas, su raíz no está y no se confía en el certificado de su servidor. Cuando la raíz está instalada, el almacén también la contiene y se confía en el certificado de su servidor.</translation>
    </message>
    <message>
        <source>Two rows over time. Below a root that was installed once, the first certificate, the renewed one and the one after that are all trusted. Of self-signed certificates, only the first, which was installed, is trusted, and the renewed ones are not.</source>
        <translation>Dos filas a lo largo del tiempo. Bajo una raíz que se instaló una vez, se confía en el primer certificado, en el renovado y en el siguiente. De los certificados autofirmados, solo se confía en el primero, que se instaló; en los renovados, no.</translation>
    </message>
    <message>
        <source>Four kinds of certificates beside the trusted root store. A root and a self-signed server certificate go into it; an intermediate and a server certificate that an authority signed do not.</source>
        <translation>Cuatro tipos de certificados junto al almacén de raíces de confianza. Una raíz y un certificado de servidor autofirmado van dentro; un intermedio y un certificado de servidor firmado por una entidad, no.</translation>
    </message>
    <message>
        <source>Valid from {} to {}: {}</source>
        <translation>Válido desde {} hasta {}: {}</translation>
    </message>
    <message>
        <source>Open draft…</source>
        <translation>Abrir borrador…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Solicitud nueva</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Drafts are saved on this computer</source>
        <translation>Los borradores se guardan en este equipo</translation>
    </message>
    <message>
        <source>Draft saved at {}</source>
        <translation>Borrador guardado a las {}</translation>
    </message>
    <message>
        <source>File, paste or server</source>
        <translation>Archivo, pegar o servidor</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Validity and trust</source>
        <translation>Validez y confianza</translation>
    </message>
    <message>
        <source>Where to install</source>
        <translation>Dónde instalar</translation>
    </message>
    <message>
        <source>Reason and timing</source>
        <translation>Motivo y plazo</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>&amp;Open the case again</source>
        <translation>A&amp;brir de nuevo el caso</translation>
    </message>
    <message>
        <source>&amp;Open support case</source>
        <translation>A&amp;brir caso de soporte</translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation>fecha ilegible</translation>
    </message>
    <message>
        <source>today {}</source>
        <translation>hoy {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <translation>ayer {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>years and days</comment>
        <translation>{} y {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>in … or … ago</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>in … or … ago</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to add {}</source>
        <translation>Suelte para añadir {}</translation>
    </message>
    <message numerus="yes">
        <source>Let go to add %n file(s)</source>
        <translation>
            <numerusform>Suelte para añadir %n archivo</numerusform>
            <numerusform>Suelte para añadir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not on the disk yet</source>
        <translation>Este archivo aún no está en el disco</translation>
    </message>
    <message>
        <source>Save it first, then drop the file.</source>
        <translation>Guárdelo primero y suelte después el archivo.</translation>
    </message>
    <message>
        <source>Save the file behind it first, then drop the file.</source>
        <translation>Guarde primero el archivo al que lleva y suéltelo después.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>Esto es un enlace</translation>
    </message>
    <message>
        <source>Let go to read the text</source>
        <translation>Suelte para leer el texto</translation>
    </message>
    <message>
        <source>Drop a certificate as a file or as text.</source>
        <translation>Suelte un certificado como archivo o como texto.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done.</source>
        <translation>El idioma cambia en cuanto termine lo que está en curso.</translation>
    </message>
</context>
</TS>
