<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{} with {}</source>
        <comment>a hash and a key</comment>
        <translation>{} com {}</translation>
    </message>
    <message>
        <source>Unknown algorithm {}</source>
        <translation>Algoritmo desconhecido {}</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a date is written as “{}”.</source>
        <translation>Codificação fora da norma: uma data está escrita como “{}”.</translation>
    </message>
    <message>
        <source>A date is unreadable: “{}”.</source>
        <translation>Uma data é ilegível: “{}”.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: strict software may refuse this certificate.</source>
        <translation>Codificação fora da norma: software rigoroso pode recusar este certificado.</translation>
    </message>
    <message>
        <source>Certificate {}</source>
        <translation>Certificado {}</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>uma autoridade sem nome</translation>
    </message>
    <message>
        <source>It is issued by {}.</source>
        <translation>É emitido por {}.</translation>
    </message>
    <message>
        <source>It names itself as issuer; its signature could not be checked.</source>
        <translation>Indica-se a si próprio como emissor; não foi possível verificar a sua assinatura.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer; its signature could not be checked.</source>
        <translation>Não indica requerente nem emissor; não foi possível verificar a sua assinatura.</translation>
    </message>
    <message>
        <source>It names itself as issuer, and is signed with its own key.</source>
        <translation>Indica-se a si próprio como emissor e está assinado com a própria chave.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, and is signed with its own key.</source>
        <translation>Não indica requerente nem emissor e está assinado com a própria chave.</translation>
    </message>
    <message>
        <source>It names itself as issuer, but is not signed with its own key.</source>
        <translation>Indica-se a si próprio como emissor, mas não está assinado com a própria chave.</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, but is not signed with its own key.</source>
        <translation>Não indica requerente nem emissor, mas não está assinado com a própria chave.</translation>
    </message>
    <message>
        <source>tag {} where {} was expected</source>
        <translation>etiqueta {} onde se esperava {}</translation>
    </message>
    <message>
        <source>the data ends within an element</source>
        <translation>os dados terminam dentro de um elemento</translation>
    </message>
    <message>
        <source>an element is longer than what it lies in</source>
        <translation>um elemento é mais longo do que aquilo que o contém</translation>
    </message>
    <message>
        <source>an element of indefinite length is nested too deeply</source>
        <translation>um elemento de comprimento indefinido está aninhado a demasiada profundidade</translation>
    </message>
    <message>
        <source>an element of indefinite length has no end</source>
        <translation>um elemento de comprimento indefinido não tem fim</translation>
    </message>
    <message>
        <source>bytes follow the end</source>
        <translation>há bytes depois do fim</translation>
    </message>
    <message>
        <source>an octet string is nested too deeply</source>
        <translation>uma sequência de octetos está aninhada a demasiada profundidade</translation>
    </message>
    <message>
        <source>an object identifier holds a number that is too long</source>
        <translation>um identificador de objeto contém um número demasiado longo</translation>
    </message>
    <message>
        <source>an object identifier is incomplete</source>
        <translation>um identificador de objeto está incompleto</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… mais %n linha</numerusform>
            <numerusform>… mais %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <translation>
            <numerusform>… mais %n byte</numerusform>
            <numerusform>… mais %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of more extensions are not shown</source>
        <translation>
            <numerusform>%n byte de outras extensões não é mostrado</numerusform>
            <numerusform>%n bytes de outras extensões não são mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>More extensions</source>
        <translation>Outras extensões</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Bytes ilegíveis</translation>
    </message>
    <message>
        <source>Unreadable extension</source>
        <translation>Extensão ilegível</translation>
    </message>
    <message>
        <source>Unknown extension</source>
        <translation>Extensão desconhecida</translation>
    </message>
    <message>
        <source>Followed by other bytes:</source>
        <translation>Seguem-se outros bytes:</translation>
    </message>
    <message>
        <source>The rest could not be read ({}). All bytes:</source>
        <translation>Não foi possível ler o resto ({}). Todos os bytes:</translation>
    </message>
    <message>
        <source>Could not be read ({}). All bytes:</source>
        <translation>Não foi possível ler ({}). Todos os bytes:</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are given</source>
        <translation>
            <numerusform>Só é indicada a primeira linha</numerusform>
            <numerusform>Só são indicadas as primeiras %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject Directory Attributes</source>
        <translation>Atributos de diretório do requerente</translation>
    </message>
    <message>
        <source>Subject Key Identifier</source>
        <translation>Identificador da chave do requerente</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <translation>Utilização da chave</translation>
    </message>
    <message>
        <source>Private Key Usage Period</source>
        <translation>Período de utilização da chave privada</translation>
    </message>
    <message>
        <source>Subject Alternative Name</source>
        <translation>Nome alternativo do requerente</translation>
    </message>
    <message>
        <source>Issuer Alternative Name</source>
        <translation>Nome alternativo do emissor</translation>
    </message>
    <message>
        <source>Basic Constraints</source>
        <translation>Restrições básicas</translation>
    </message>
    <message>
        <source>Name Constraints</source>
        <translation>Restrições de nome</translation>
    </message>
    <message>
        <source>CRL Distribution Points</source>
        <translation>Pontos de distribuição da CRL</translation>
    </message>
    <message>
        <source>Certificate Policies</source>
        <translation>Políticas de certificado</translation>
    </message>
    <message>
        <source>Policy Mappings</source>
        <translation>Mapeamentos de políticas</translation>
    </message>
    <message>
        <source>Authority Key Identifier</source>
        <translation>Identificador da chave da autoridade</translation>
    </message>
    <message>
        <source>Policy Constraints</source>
        <translation>Restrições de políticas</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>Utilização avançada da chave</translation>
    </message>
    <message>
        <source>Freshest CRL</source>
        <translation>CRL mais recente</translation>
    </message>
    <message>
        <source>Inhibit Any Policy</source>
        <translation>Inibição de qualquer política</translation>
    </message>
    <message>
        <source>Entrust Version Information</source>
        <translation>Informação de versão da Entrust</translation>
    </message>
    <message>
        <source>SMIME Capabilities</source>
        <translation>Capacidades SMIME</translation>
    </message>
    <message>
        <source>Certificate Template Name</source>
        <translation>Nome do modelo de certificado</translation>
    </message>
    <message>
        <source>CA Version</source>
        <translation>Versão da AC</translation>
    </message>
    <message>
        <source>Previous CA Certificate Hash</source>
        <translation>Hash do certificado anterior da AC</translation>
    </message>
    <message>
        <source>Certificate Template Information</source>
        <translation>Informação do modelo de certificado</translation>
    </message>
    <message>
        <source>Application Policies</source>
        <translation>Políticas de aplicação</translation>
    </message>
    <message>
        <source>Application Policy Mappings</source>
        <translation>Mapeamentos de políticas de aplicação</translation>
    </message>
    <message>
        <source>Application Policy Constraints</source>
        <translation>Restrições de políticas de aplicação</translation>
    </message>
    <message>
        <source>NTDS Security Identifier</source>
        <translation>Identificador de segurança NTDS</translation>
    </message>
    <message>
        <source>SCT List</source>
        <translation>Lista de SCT</translation>
    </message>
    <message>
        <source>CT Precertificate Poison</source>
        <translation>Marca de pré-certificado CT (poison)</translation>
    </message>
    <message>
        <source>Authority Information Access</source>
        <translation>Acesso a informações da autoridade</translation>
    </message>
    <message>
        <source>Qualified Certificate Statements</source>
        <translation>Declarações de certificado qualificado</translation>
    </message>
    <message>
        <source>IP Address Delegation</source>
        <translation>Delegação de endereços IP</translation>
    </message>
    <message>
        <source>Autonomous System Delegation</source>
        <translation>Delegação de sistemas autónomos</translation>
    </message>
    <message>
        <source>Subject Information Access</source>
        <translation>Acesso a informações do requerente</translation>
    </message>
    <message>
        <source>TLS Features</source>
        <translation>Funcionalidades TLS</translation>
    </message>
    <message>
        <source>OCSP No Revocation Checking</source>
        <translation>OCSP sem verificação de revogação</translation>
    </message>
    <message>
        <source>Netscape Cert Type</source>
        <translation>Tipo de certificado Netscape</translation>
    </message>
    <message>
        <source>Netscape Base URL</source>
        <translation>URL base Netscape</translation>
    </message>
    <message>
        <source>Netscape Revocation URL</source>
        <translation>URL de revogação Netscape</translation>
    </message>
    <message>
        <source>Netscape CA Revocation URL</source>
        <translation>URL de revogação da AC Netscape</translation>
    </message>
    <message>
        <source>Netscape CA Policy URL</source>
        <translation>URL de políticas da AC Netscape</translation>
    </message>
    <message>
        <source>Netscape SSL Server Name</source>
        <translation>Nome do servidor SSL Netscape</translation>
    </message>
    <message>
        <source>Netscape Comment</source>
        <translation>Comentário Netscape</translation>
    </message>
    <message>
        <source>OCSP: {}</source>
        <translation>OCSP: {}</translation>
    </message>
    <message>
        <source>Certificate of the issuer: {}</source>
        <translation>Certificado do emissor: {}</translation>
    </message>
    <message>
        <source>Time stamping: {}</source>
        <translation>Carimbo de data/hora: {}</translation>
    </message>
    <message>
        <source>Repository of the authority: {}</source>
        <translation>Repositório da autoridade: {}</translation>
    </message>
    <message>
        <source>Any policy</source>
        <translation>Qualquer política</translation>
    </message>
    <message>
        <source>Extended validation</source>
        <translation>Validação alargada</translation>
    </message>
    <message>
        <source>Domain validated</source>
        <translation>Domínio validado</translation>
    </message>
    <message>
        <source>Organisation validated</source>
        <translation>Organização validada</translation>
    </message>
    <message>
        <source>Individual validated</source>
        <translation>Pessoa validada</translation>
    </message>
    <message>
        <source>key compromise</source>
        <translation>comprometimento da chave</translation>
    </message>
    <message>
        <source>CA compromise</source>
        <translation>comprometimento da AC</translation>
    </message>
    <message>
        <source>affiliation changed</source>
        <translation>afiliação alterada</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>substituído</translation>
    </message>
    <message>
        <source>cessation of operation</source>
        <translation>cessação de atividade</translation>
    </message>
    <message>
        <source>certificate hold</source>
        <translation>certificado suspenso</translation>
    </message>
    <message>
        <source>privilege withdrawn</source>
        <translation>privilégio retirado</translation>
    </message>
    <message>
        <source>AA compromise</source>
        <translation>comprometimento da AA</translation>
    </message>
    <message>
        <source>Status request (OCSP must-staple)</source>
        <translation>Pedido de estado (OCSP must-staple)</translation>
    </message>
    <message>
        <source>Status request, version 2</source>
        <translation>Pedido de estado, versão 2</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>uma data ilegível</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade de certificação</translation>
    </message>
    <message>
        <source>Not a certificate authority</source>
        <translation>Não é uma autoridade de certificação</translation>
    </message>
    <message>
        <source>Path length: {}</source>
        <translation>Comprimento do caminho: {}</translation>
    </message>
    <message>
        <source>Path length: not limited</source>
        <translation>Comprimento do caminho: sem limite</translation>
    </message>
    <message>
        <source>None</source>
        <comment>uses of a key</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Key identifier: {}</source>
        <translation>Identificador da chave: {}</translation>
    </message>
    <message>
        <source>Issuer: {}</source>
        <translation>Emissor: {}</translation>
    </message>
    <message>
        <source>Serial number: {}</source>
        <translation>Número de série: {}</translation>
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
        <translation>Emissor da CRL: {}</translation>
    </message>
    <message>
        <source>Name relative to the issuer: {}</source>
        <translation>Nome relativo ao emissor: {}</translation>
    </message>
    <message>
        <source>Practice statement: {}</source>
        <translation>Declaração de práticas: {}</translation>
    </message>
    <message>
        <source>Notice: {}</source>
        <translation>Aviso: {}</translation>
    </message>
    <message>
        <source>Qualifier {}: {}</source>
        <translation>Qualificador {}: {}</translation>
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
        <translation>É exigida uma política após mais {} autoridades</translation>
    </message>
    <message>
        <source>Policies are not mapped after {} more authorities</source>
        <translation>As políticas não são mapeadas após mais {} autoridades</translation>
    </message>
    <message>
        <source>Unknown constraint after {} more authorities</source>
        <translation>Restrição desconhecida após mais {} autoridades</translation>
    </message>
    <message>
        <source>“Any policy” does not count after {} more authorities</source>
        <translation>“Qualquer política” não conta após mais {} autoridades</translation>
    </message>
    <message>
        <source>Permitted: {}</source>
        <translation>Permitido: {}</translation>
    </message>
    <message>
        <source>Excluded: {}</source>
        <translation>Excluído: {}</translation>
    </message>
    <message>
        <source>From {}</source>
        <comment>a moment</comment>
        <translation>De {}</translation>
    </message>
    <message>
        <source>To {}</source>
        <comment>a moment</comment>
        <translation>Até {}</translation>
    </message>
    <message>
        <source>TLS extension {}</source>
        <translation>Extensão TLS {}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is there</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>um número é demasiado longo</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Assinatura digital</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>Não repúdio</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>Cifragem de chaves</translation>
    </message>
    <message>
        <source>Data encipherment</source>
        <translation>Cifragem de dados</translation>
    </message>
    <message>
        <source>Key agreement</source>
        <translation>Acordo de chaves</translation>
    </message>
    <message>
        <source>Certificate signing</source>
        <translation>Assinatura de certificados</translation>
    </message>
    <message>
        <source>CRL signing</source>
        <translation>Assinatura de CRL</translation>
    </message>
    <message>
        <source>Encipher only</source>
        <translation>Apenas cifrar</translation>
    </message>
    <message>
        <source>Decipher only</source>
        <translation>Apenas decifrar</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Qualquer finalidade</translation>
    </message>
    <message>
        <source>Server authentication</source>
        <translation>Autenticação de servidor</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticação de cliente</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>Assinatura de código</translation>
    </message>
    <message>
        <source>Secure mail</source>
        <translation>Correio eletrónico seguro</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>Carimbo de data/hora</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>Assinatura OCSP</translation>
    </message>
    <message>
        <source>Smart card logon</source>
        <translation>Início de sessão com smart card</translation>
    </message>
    <message>
        <source>Kerberos domain controller</source>
        <translation>Controlador de domínio Kerberos</translation>
    </message>
    <message>
        <source>Encrypting file system</source>
        <translation>Sistema de encriptação de ficheiros</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Ambiente de trabalho remoto</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the extensions end early ({}).</source>
        <translation>Codificação fora da norma: as extensões terminam cedo demais ({}).</translation>
    </message>
    <message>
        <source>Nonstandard encoding: extension {} appears twice.</source>
        <translation>Codificação fora da norma: a extensão {} aparece duas vezes.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a default value is written out.</source>
        <translation>Codificação fora da norma: um valor predefinido está escrito por extenso.</translation>
    </message>
    <message>
        <source>Extension {} could not be read ({}).</source>
        <translation>Não foi possível ler a extensão {} ({}).</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n alternative name(s) are listed.</source>
        <translation>
            <numerusform>Só é listado o primeiro nome alternativo.</numerusform>
            <numerusform>Só são listados os primeiros %n nomes alternativos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other name: {}</source>
        <translation>Outro nome: {}</translation>
    </message>
    <message>
        <source>Mail address: {}</source>
        <translation>Endereço de email: {}</translation>
    </message>
    <message>
        <source>DNS name: {}</source>
        <translation>Nome DNS: {}</translation>
    </message>
    <message>
        <source>X.400 address: {}</source>
        <translation>Endereço X.400: {}</translation>
    </message>
    <message>
        <source>Directory name: {}</source>
        <translation>Nome de diretório: {}</translation>
    </message>
    <message>
        <source>EDI party name: {}</source>
        <translation>Nome de parte EDI: {}</translation>
    </message>
    <message>
        <source>URL: {}</source>
        <translation>URL: {}</translation>
    </message>
    <message>
        <source>IP address: {}</source>
        <translation>Endereço IP: {}</translation>
    </message>
    <message>
        <source>Registered ID: {}</source>
        <translation>ID registado: {}</translation>
    </message>
    <message>
        <source>Principal name: {}</source>
        <translation>Nome principal: {}</translation>
    </message>
    <message>
        <source>Domain controller: {}</source>
        <translation>Controlador de domínio: {}</translation>
    </message>
    <message>
        <source>Security identifier: {}</source>
        <translation>Identificador de segurança: {}</translation>
    </message>
    <message>
        <source>XMPP address: {}</source>
        <translation>Endereço XMPP: {}</translation>
    </message>
    <message>
        <source>Service name: {}</source>
        <translation>Nome do serviço: {}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Name of kind {}: {}</source>
        <translation>Nome do tipo {}: {}</translation>
    </message>
    <message>
        <source>Other name {}: {}</source>
        <translation>Outro nome {}: {}</translation>
    </message>
    <message>
        <source>{} with mask {}</source>
        <translation>{} com máscara {}</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <comment>letters</comment>
        <translation>latinas e cirílicas</translation>
    </message>
    <message>
        <source>Latin and Greek</source>
        <comment>letters</comment>
        <translation>latinas e gregas</translation>
    </message>
    <message>
        <source>Latin and Cyrillic and Greek</source>
        <comment>letters</comment>
        <translation>latinas, cirílicas e gregas</translation>
    </message>
    <message>
        <source>“{}” mixes {} letters, some of which look the same: compare it letter by letter with the name that you expect.</source>
        <translation>“{}” mistura letras {}, algumas das quais parecem iguais: compare-o letra a letra com o nome que espera.</translation>
    </message>
    <message>
        <source>the keystore ends within an entry</source>
        <translation>o keystore termina dentro de uma entrada</translation>
    </message>
    <message>
        <source>the keystore holds an entry of an unknown kind</source>
        <translation>o keystore contém uma entrada de tipo desconhecido</translation>
    </message>
    <message>
        <source>Hexadecimal digits were read as a certificate.</source>
        <translation>Algarismos hexadecimais foram lidos como certificado.</translation>
    </message>
    <message>
        <source>Base64 without BEGIN and END lines was read as a certificate.</source>
        <translation>Base64 sem linhas BEGIN e END foi lido como certificado.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds an empty part.</source>
        <translation>Codificação fora da norma: um nome contém uma parte vazia.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name says the same twice in one place.</source>
        <translation>Codificação fora da norma: um nome diz o mesmo duas vezes no mesmo lugar.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name could not be read in full ({}).</source>
        <translation>Codificação fora da norma: não foi possível ler um nome por completo ({}).</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds text of another type than it says.</source>
        <translation>Codificação fora da norma: um nome contém texto de um tipo diferente do que indica.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds a value of no known type.</source>
        <translation>Codificação fora da norma: um nome contém um valor de tipo desconhecido.</translation>
    </message>
    <message>
        <source>Line ends written as \n were mended.</source>
        <translation>Foram corrigidos fins de linha escritos como \n.</translation>
    </message>
    <message>
        <source>HTML tags inside a certificate were left out.</source>
        <translation>Foram ignoradas etiquetas HTML dentro de um certificado.</translation>
    </message>
    <message>
        <source>Header lines inside a certificate were left out.</source>
        <translation>Foram ignoradas linhas de cabeçalho dentro de um certificado.</translation>
    </message>
    <message>
        <source>Mail quoting was left out.</source>
        <translation>Foram ignorados sinais de citação de email.</translation>
    </message>
    <message>
        <source>HTML entities were mended.</source>
        <translation>Foram corrigidas entidades HTML.</translation>
    </message>
    <message>
        <source>A missing END line was added.</source>
        <translation>Foi acrescentada uma linha END em falta.</translation>
    </message>
    <message>
        <source>A missing BEGIN line was added.</source>
        <translation>Foi acrescentada uma linha BEGIN em falta.</translation>
    </message>
    <message>
        <source>The line before a certificate was put in capitals.</source>
        <translation>A linha antes de um certificado foi passada a maiúsculas.</translation>
    </message>
    <message>
        <source>The dashes around a certificate were mended.</source>
        <translation>Foram corrigidos os traços à volta de um certificado.</translation>
    </message>
    <message>
        <source>Spaces inside a certificate were left out.</source>
        <translation>Foram ignorados espaços dentro de um certificado.</translation>
    </message>
    <message>
        <source>A certificate on one line was read.</source>
        <translation>Foi lido um certificado escrito numa só linha.</translation>
    </message>
    <message>
        <source>Characters that do not belong into a certificate were left out.</source>
        <translation>Foram ignorados caracteres que não pertencem a um certificado.</translation>
    </message>
    <message>
        <source>Base64url was read as base64.</source>
        <translation>Base64url foi lido como base64.</translation>
    </message>
    <message>
        <source>The padding at the end of a certificate was mended.</source>
        <translation>Foi corrigido o preenchimento no fim de um certificado.</translation>
    </message>
    <message>
        <source>parts of a PKCS#12 file are missing</source>
        <translation>faltam partes de um ficheiro PKCS#12</translation>
    </message>
    <message>
        <source>the content is missing</source>
        <translation>falta o conteúdo</translation>
    </message>
    <message>
        <source>Unreadable key</source>
        <translation>Chave ilegível</translation>
    </message>
    <message>
        <source>{}, unreadable</source>
        <comment>a key</comment>
        <translation>{}, ilegível</translation>
    </message>
    <message>
        <source>{} {} bits</source>
        <comment>a key</comment>
        <translation>{} de {} bits</translation>
    </message>
    <message>
        <source>EC curve {}</source>
        <translation>EC, curva {}</translation>
    </message>
    <message>
        <source>EC with explicit parameters, {} bits</source>
        <translation>EC com parâmetros explícitos, {} bits</translation>
    </message>
    <message>
        <source>EC without a named curve</source>
        <translation>EC sem curva com nome</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out before a certificate.</source>
        <translation>
            <numerusform>Foi ignorado %n byte a mais antes de um certificado.</numerusform>
            <numerusform>Foram ignorados %n bytes a mais antes de um certificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “{}”: {}</source>
        <translation>Em “{}”: {}</translation>
    </message>
    <message>
        <source>A PEM block within a PEM block was unpacked.</source>
        <translation>Foi extraído um bloco PEM de dentro de outro bloco PEM.</translation>
    </message>
    <message>
        <source>OpenSSL&apos;s trust settings behind a certificate were left out.</source>
        <translation>Foram ignoradas as definições de confiança do OpenSSL a seguir a um certificado.</translation>
    </message>
    <message>
        <source>A block labelled “{}” was read as what it holds.</source>
        <translation>Um bloco com a etiqueta “{}” foi lido como aquilo que contém.</translation>
    </message>
    <message>
        <source>Certificates joined without a mark were taken apart.</source>
        <translation>Foram separados certificados juntos sem marca.</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out behind a certificate.</source>
        <translation>
            <numerusform>Foi ignorado %n byte a mais depois de um certificado.</numerusform>
            <numerusform>Foram ignorados %n bytes a mais depois de um certificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage from a transfer in text mode was undone.</source>
        <translation>Foram desfeitos danos de uma transferência em modo de texto.</translation>
    </message>
    <message>
        <source>A gzip archive was unpacked.</source>
        <translation>Foi descompactado um arquivo gzip.</translation>
    </message>
    <message>
        <source>This is empty: choose the file that holds the certificate.</source>
        <translation>Está vazio: escolha o ficheiro que contém o certificado.</translation>
    </message>
    <message>
        <source>There is no certificate in this: choose a .cer, .crt, .pem, .der, .p7b or .pfx file.</source>
        <translation>Não há aqui nenhum certificado: escolha um ficheiro .cer, .crt, .pem, .der, .p7b ou .pfx.</translation>
    </message>
    <message>
        <source>This is damaged or incomplete: export or copy it again, in full.</source>
        <translation>Está danificado ou incompleto: exporte-o ou copie-o de novo, por completo.</translation>
    </message>
    <message>
        <source>This is protected in a way that cannot be opened here: export the certificate alone, without its private key, as .cer.</source>
        <translation>Está protegido de uma forma que não se pode abrir aqui: exporte só o certificado, sem a chave privada, como .cer.</translation>
    </message>
    <message>
        <source>This is larger than 32 MB: choose a file that holds certificates only.</source>
        <translation>Tem mais de 32 MB: escolha um ficheiro que contenha só certificados.</translation>
    </message>
    <message>
        <source>There are more than 100,000 certificates in this: choose those that matter.</source>
        <translation>Há aqui mais de 100 mil certificados: escolha os que interessam.</translation>
    </message>
    <message>
        <source>This is a private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>Isto é uma chave privada, que não é necessária nem fica guardada: nunca a envie a ninguém.</translation>
    </message>
    <message>
        <source>This is an encrypted private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>Isto é uma chave privada encriptada, que não é necessária nem fica guardada: nunca a envie a ninguém.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate: ask for the certificate that holds it.</source>
        <translation>Isto é uma chave pública sem certificado: peça o certificado que a contém.</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate: ask the authority that signs it for the certificate.</source>
        <translation>Isto é um pedido de certificado (CSR), não um certificado: peça o certificado à autoridade que o assina.</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate: ask its authority for the authority&apos;s certificate.</source>
        <translation>Isto é uma lista de revogação (CRL), não um certificado: peça à autoridade que a emite o certificado da própria autoridade.</translation>
    </message>
    <message>
        <source>This is an SSH key, which has no part in TLS: ask for the certificate of the server.</source>
        <translation>Isto é uma chave SSH, que não serve para TLS: peça o certificado do servidor.</translation>
    </message>
    <message>
        <source>This is an OpenPGP file, not a certificate for TLS: ask for the X.509 certificate.</source>
        <translation>Isto é um ficheiro OpenPGP, não um certificado para TLS: peça o certificado X.509.</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate: the download may have needed a sign-in, so download it again in the browser.</source>
        <translation>Isto é uma página Web, não um certificado: a transferência pode ter exigido início de sessão, por isso transfira-o de novo no navegador.</translation>
    </message>
    <message>
        <source>This is protected by a password: enter it to read the certificates.</source>
        <translation>Está protegido por uma palavra-passe: introduza-a para ler os certificados.</translation>
    </message>
    <message>
        <source>The password does not open this: enter the one it was exported with.</source>
        <translation>A palavra-passe não abre este ficheiro: introduza aquela com que foi exportado.</translation>
    </message>
    <message>
        <source>This holds a private key and no certificate: export the certificate itself as .cer.</source>
        <translation>Contém uma chave privada e nenhum certificado: exporte o próprio certificado como .cer.</translation>
    </message>
    <message>
        <source>Opening this would take longer than usual, so it was not opened: open it in the window, or export the certificate alone, without its private key, as .cer.</source>
        <translation>Abrir isto demoraria mais do que o habitual, por isso não foi aberto: abra-o na janela, ou exporte só o certificado, sem a chave privada, como .cer.</translation>
    </message>
    <message>
        <source>Opening this would take unreasonably long: export the certificate alone, without its private key, as .cer.</source>
        <translation>Abrir isto demoraria demasiado tempo: exporte só o certificado, sem a chave privada, como .cer.</translation>
    </message>
    <message>
        <source>This cannot be read: check that it exists and that you may open it.</source>
        <translation>Não é possível ler isto: verifique se existe e se tem permissão para o abrir.</translation>
    </message>
    <message>
        <source>The certificate cannot be taken apart ({}).</source>
        <translation>Não é possível interpretar o certificado ({}).</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>A assinatura confere.</translation>
    </message>
    <message>
        <source>The signature does not verify with this key.</source>
        <translation>A assinatura não confere com esta chave.</translation>
    </message>
    <message>
        <source>The certificate names two different signature algorithms, so its signature means nothing reliable.</source>
        <translation>O certificado indica dois algoritmos de assinatura diferentes, por isso a sua assinatura não prova nada de fiável.</translation>
    </message>
    <message>
        <source>This computer cannot check signatures of this kind ({}).</source>
        <translation>Este computador não consegue verificar assinaturas deste tipo ({}).</translation>
    </message>
    <message>
        <source>The signing key cannot be read.</source>
        <translation>Não é possível ler a chave que assina.</translation>
    </message>
    <message>
        <source>This computer cannot use the signing key ({}).</source>
        <translation>Este computador não consegue usar a chave que assina ({}).</translation>
    </message>
    <message>
        <source>The signing key is not valid ({}).</source>
        <translation>A chave que assina não é válida ({}).</translation>
    </message>
    <message>
        <source>The key is larger than this computer can check (RSA {} bits, exponent {} bits).</source>
        <translation>A chave é maior do que este computador consegue verificar (RSA de {} bits, expoente de {} bits).</translation>
    </message>
    <message>
        <source>The signature&apos;s hash function is not known here.</source>
        <translation>A função de hash da assinatura não é conhecida aqui.</translation>
    </message>
    <message>
        <source>The signature&apos;s RSA-PSS parameters are not valid.</source>
        <translation>Os parâmetros RSA-PSS da assinatura não são válidos.</translation>
    </message>
    <message>
        <source>an unknown mask generation function</source>
        <translation>uma função de geração de máscara desconhecida</translation>
    </message>
    <message>
        <source>parts of a certificate are missing</source>
        <translation>faltam partes de um certificado</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number cannot be read.</source>
        <translation>Codificação fora da norma: não é possível ler o número de série.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is negative.</source>
        <translation>Codificação fora da norma: o número de série é negativo.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is zero.</source>
        <translation>Codificação fora da norma: o número de série é zero.</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is longer than 20 bytes.</source>
        <translation>Codificação fora da norma: o número de série tem mais de 20 bytes.</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 com marca de ordem de bytes</translation>
    </message>
    <message>
        <source>Old Macintosh line ends were mended.</source>
        <translation>Foram corrigidos fins de linha do Macintosh antigo.</translation>
    </message>
    <message>
        <source>The text was read as {}.</source>
        <translation>O texto foi lido como {}.</translation>
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
        <translation>Assinatura de objetos</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>Autoridade TLS</translation>
    </message>
    <message>
        <source>Secure mail authority</source>
        <translation>Autoridade de correio eletrónico seguro</translation>
    </message>
    <message>
        <source>Object signing authority</source>
        <translation>Autoridade de assinatura de objetos</translation>
    </message>
    <message>
        <source>Template: {}</source>
        <translation>Modelo: {}</translation>
    </message>
    <message>
        <source>Version: {}</source>
        <translation>Versão: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s)</source>
        <translation>
            <numerusform>%n carimbo de data/hora</numerusform>
            <numerusform>%n carimbos de data/hora</numerusform>
        </translation>
    </message>
    <message>
        <source>A timestamp of an unknown version</source>
        <translation>Um carimbo de data/hora de versão desconhecida</translation>
    </message>
    <message>
        <source>{}, log {}</source>
        <translation>{}, registo {}</translation>
    </message>
    <message>
        <source>the list of timestamps ends early</source>
        <translation>a lista de carimbos de data/hora termina cedo demais</translation>
    </message>
    <message>
        <source>“{}” is not a host name such as acme-dev.outsystemsenterprise.com.</source>
        <translation>“{}” não é um nome de host como acme-dev.outsystemsenterprise.com.</translation>
    </message>
    <message>
        <source>{} is OutSystems Developer Cloud, where no certificate can be installed: the server that it calls needs a public one.</source>
        <translation>{} é OutSystems Developer Cloud, onde não se pode instalar nenhum certificado: o servidor que chama precisa de um certificado público.</translation>
    </message>
    <message>
        <source>{} is a personal environment, and this service is not for those.</source>
        <translation>{} é um ambiente pessoal, e este serviço não se destina a esses ambientes.</translation>
    </message>
    <message>
        <source>{} is not ticked.</source>
        <translation>{} não está marcado.</translation>
    </message>
    <message>
        <source>Calls from it to {} will keep failing. Leave it out only if it never connects there.</source>
        <translation>As chamadas deste ambiente para {} vão continuar a falhar. Deixe-o de fora só se nunca se ligar a esse endereço.</translation>
    </message>
    <message>
        <source>Calls from it to this system will keep failing. Leave it out only if it never connects there.</source>
        <translation>As chamadas deste ambiente para este sistema vão continuar a falhar. Deixe-o de fora só se nunca se ligar a ele.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not ticked.</source>
        <translation>
            <numerusform>%n ambiente não está marcado.</numerusform>
            <numerusform>%n ambientes não estão marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls from {} to {} will keep failing. Leave out only those that never connect there.</source>
        <translation>As chamadas de {} para {} vão continuar a falhar. Deixe de fora só os que nunca se ligam a esse endereço.</translation>
    </message>
    <message>
        <source>Calls from {} to this system will keep failing. Leave out only those that never connect there.</source>
        <translation>As chamadas de {} para este sistema vão continuar a falhar. Deixe de fora só os que nunca se ligam a ele.</translation>
    </message>
    <message>
        <source>{} and others</source>
        <translation>{} e outros</translation>
    </message>
    <message>
        <source>Lines after the first {} are left out.</source>
        <translation>As linhas depois das primeiras {} são ignoradas.</translation>
    </message>
    <message>
        <source>The same environment is on line {} already.</source>
        <translation>O mesmo ambiente já está na linha {}.</translation>
    </message>
    <message>
        <source>This line is too long to be the name and address of an environment.</source>
        <translation>Esta linha é demasiado longa para ser o nome e o endereço de um ambiente.</translation>
    </message>
    <message>
        <source>This line has neither a name nor an address.</source>
        <translation>Esta linha não tem nome nem endereço.</translation>
    </message>
    <message>
        <source>Addresses of issuers</source>
        <translation>Endereços de emissores</translation>
    </message>
    <message>
        <source>{} is not asked, since it is no plain http address: ask whoever runs the authority for its certificate.</source>
        <translation>{} não é consultado, porque não é um endereço http simples: peça o certificado a quem gere a autoridade.</translation>
    </message>
    <message>
        <source>{} leads to no plain http address, or on and on: ask whoever runs the authority for its certificate.</source>
        <translation>{} não leva a um endereço http simples, ou reencaminha sem fim: peça o certificado a quem gere a autoridade.</translation>
    </message>
    <message>
        <source>{} cannot be reached from this computer: ask whoever runs the authority for its certificate.</source>
        <translation>Não é possível chegar a {} a partir deste computador: peça o certificado a quem gere a autoridade.</translation>
    </message>
    <message>
        <source>{} did not answer in full in time: ask whoever runs the authority for its certificate.</source>
        <translation>{} não respondeu por completo a tempo: peça o certificado a quem gere a autoridade.</translation>
    </message>
    <message>
        <source>{} has no file to give: ask whoever runs the authority for its certificate.</source>
        <translation>{} não tem nenhum ficheiro para dar: peça o certificado a quem gere a autoridade.</translation>
    </message>
    <message>
        <source>{} gives more than 1 MB, which is no issuer&apos;s certificate: ask whoever runs the authority for its certificate.</source>
        <translation>{} dá mais de 1 MB, o que não é o certificado de um emissor: peça o certificado a quem gere a autoridade.</translation>
    </message>
    <message>
        <source>{} gives certificates of which none is proven to be the issuer: ask whoever runs the authority for its certificate.</source>
        <translation>{} dá certificados, mas de nenhum se prova que é o emissor: peça o certificado a quem gere a autoridade.</translation>
    </message>
    <message>
        <source>Fetched from {}</source>
        <translation>Obtido de {}</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate store</source>
        <translation>Repositório de certificados deste computador</translation>
    </message>
    <message>
        <source>This is not an access token: copy it anew from LifeTime, or create another one.</source>
        <translation>Isto não é um token de acesso: copie-o de novo do LifeTime, ou crie outro.</translation>
    </message>
    <message>
        <source>The answer of LifeTime broke off. Try again.</source>
        <translation>A resposta do LifeTime foi interrompida. Tente de novo.</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP. Check the address.</source>
        <translation>O que responde nesse endereço não usa HTTP. Verifique o endereço.</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a sentence</comment>
        <translation>{}.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to have it trusted here too.</source>
        <translation>Peça a quem cuida deste computador que o torne de confiança também aqui.</translation>
    </message>
    <message>
        <source>LifeTime is asked over https only: enter it as {}.</source>
        <translation>O LifeTime só é consultado por https: introduza-o como {}.</translation>
    </message>
    <message>
        <source>The address of LifeTime has no user name in it: enter the host alone, such as {}.</source>
        <translation>O endereço do LifeTime não leva nome de utilizador: introduza só o host, como {}.</translation>
    </message>
    <message>
        <source>Enter the host of one LifeTime alone, such as {}.</source>
        <translation>Introduza só o host de um LifeTime, como {}.</translation>
    </message>
    <message>
        <source>Enter the access token of {}.</source>
        <translation>Introduza o token de acesso de {}.</translation>
    </message>
    <message>
        <source>The system says: {}.</source>
        <translation>O sistema diz: {}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {}, so the token was not sent.</source>
        <translation>Este computador não confia no certificado de {}, por isso o token não foi enviado.</translation>
    </message>
    <message>
        <source>LifeTime shows no environments to this token. Give its service account a role that may see them, or add them by hand.</source>
        <translation>O LifeTime não mostra ambientes a este token. Dê à conta de serviço uma função que os possa ver, ou adicione-os manualmente.</translation>
    </message>
    <message>
        <source>{} answers with a web page instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} responde com uma página Web em vez dos seus ambientes: pode haver uma autenticação, um proxy ou uma VPN no caminho. Verifique o endereço e abra-o num navegador.</translation>
    </message>
    <message>
        <source>{} answers with something else instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} responde com outra coisa em vez dos seus ambientes: pode haver uma autenticação, um proxy ou uma VPN no caminho. Verifique o endereço e abra-o num navegador.</translation>
    </message>
    <message>
        <source>LifeTime does not accept this access token ({}): it was mistyped or replaced, or its service account has no role. Create a new one.</source>
        <translation>O LifeTime não aceita este token de acesso ({}): tem um erro ou foi substituído, ou a conta de serviço não tem função. Crie um novo.</translation>
    </message>
    <message>
        <source>{} sends on to {}, and the token was not sent there. If that is your LifeTime, enter its address.</source>
        <translation>{} reencaminha para {}, e o token não foi enviado para lá. Se for o seu LifeTime, introduza o endereço dele.</translation>
    </message>
    <message>
        <source>{} sends on to another page, such as a login. Enter the address of LifeTime.</source>
        <translation>{} reencaminha para outra página, por exemplo de autenticação. Introduza o endereço do LifeTime.</translation>
    </message>
    <message>
        <source>There is no LifeTime at {}. Enter the host that LifeTime itself opens on, such as acme-lt.outsystemsenterprise.com.</source>
        <translation>Não há nenhum LifeTime em {}. Introduza o host em que o próprio LifeTime abre, como acme-lt.outsystemsenterprise.com.</translation>
    </message>
    <message>
        <source>LifeTime could not list its environments: “{}”. Try again later.</source>
        <translation>O LifeTime não conseguiu listar os ambientes: “{}”. Tente mais tarde.</translation>
    </message>
    <message>
        <source>{} answers with status {}. Try again later, or add them by hand.</source>
        <translation>{} responde com o estado {}. Tente mais tarde, ou adicione-os manualmente.</translation>
    </message>
    <message>
        <source>Only the first {} of {} environments were read.</source>
        <translation>Só foram lidos os primeiros {} de {} ambientes.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name or an address (was|were) left out.</source>
        <translation>
            <numerusform>%n sem nome ou sem endereço ficou de fora.</numerusform>
            <numerusform>%n sem nome ou sem endereço ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não é possível lê-lo</translation>
    </message>
    <message>
        <source>no reason is known</source>
        <translation>não se conhece o motivo</translation>
    </message>
    <message>
        <source>No encrypted connection came about ({}). Check the address, and whether a proxy or a VPN is on the way.</source>
        <translation>Não foi possível estabelecer uma ligação encriptada ({}). Verifique o endereço e se há um proxy ou uma VPN no caminho.</translation>
    </message>
    <message>
        <source>The encrypted connection broke off ({}). Try again, and look whether a proxy or a VPN is on the way.</source>
        <translation>A ligação encriptada foi interrompida ({}). Tente de novo e veja se há um proxy ou uma VPN no caminho.</translation>
    </message>
    <message>
        <source>Keep the case number alone: these are several lines.</source>
        <translation>Deixe só o número do caso: estão aqui várias linhas.</translation>
    </message>
    <message>
        <source>Check the case number: it has more than {} characters.</source>
        <translation>Verifique o número do caso: tem mais de {} caracteres.</translation>
    </message>
    <message>
        <source>Check the case number: it has no digit.</source>
        <translation>Verifique o número do caso: não tem nenhum algarismo.</translation>
    </message>
    <message>
        <source>Add a certificate: drop a file here, browse for one or paste it.</source>
        <translation>Adicione um certificado: largue aqui um ficheiro, procure-o ou cole-o.</translation>
    </message>
    <message>
        <source>By {}</source>
        <comment>a day</comment>
        <translation>Até {}</translation>
    </message>
    <message>
        <source>Case {}</source>
        <comment>its number</comment>
        <translation>Caso {}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso aberto</translation>
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
            <numerusform>%n ambiente</numerusform>
            <numerusform>%n ambientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}.</source>
        <translation>
            <numerusform>O prazo previsto do serviço é de %n dia útil: um caso aberto hoje deve ficar concluído até {}.</numerusform>
            <numerusform>O prazo previsto do serviço é de %n dias úteis: um caso aberto hoje deve ficar concluído até {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date set.</source>
        <translation>Sem data definida.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Esse dia já passou.</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Escolha esse dia ou um posterior.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}, which is later than the day you chose.</source>
        <translation>
            <numerusform>O prazo previsto do serviço é de %n dia útil: um caso aberto hoje deve ficar concluído até {}, depois do dia que escolheu.</numerusform>
            <numerusform>O prazo previsto do serviço é de %n dias úteis: um caso aberto hoje deve ficar concluído até {}, depois do dia que escolheu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early.</source>
        <translation>Cedo demais.</translation>
    </message>
    <message>
        <source>Enough time.</source>
        <translation>Tempo suficiente.</translation>
    </message>
    <message>
        <source>Choose what connects to it.</source>
        <translation>Escolha o que se liga ao sistema.</translation>
    </message>
    <message>
        <source>Enter the address that your app calls, such as erp.acme.internal:443.</source>
        <translation>Introduza o endereço que a sua aplicação chama, como erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>Enter the name of your infrastructure, or its activation code from Service Center, Administration, Licensing.</source>
        <translation>Introduza o nome da sua infraestrutura, ou o código de ativação que está no Service Center, Administration, Licensing.</translation>
    </message>
    <message>
        <source>Enter your name, so that Support knows whom to ask.</source>
        <translation>Introduza o seu nome, para que o Suporte saiba a quem perguntar.</translation>
    </message>
    <message>
        <source>Enter your work email, such as name@acme.example.</source>
        <translation>Introduza o seu email profissional, como name@acme.example.</translation>
    </message>
    <message>
        <source>Check “{}”: email addresses are separated by commas.</source>
        <translation>Verifique “{}”: os endereços de email separam-se com vírgulas.</translation>
    </message>
    <message>
        <source>The certificate of {} does not stand for {}: calls by that name fail whatever is installed.</source>
        <translation>O certificado de {} não é válido para {}: as chamadas com esse nome falham, independentemente do que se instale.</translation>
    </message>
    <message>
        <source>Support has installed it.</source>
        <translation>O Suporte já o instalou.</translation>
    </message>
    <message>
        <source>Opened on {}; the target is today.</source>
        <translation>Aberto em {}; o prazo previsto é hoje.</translation>
    </message>
    <message>
        <source>Opened on {}; the target is {}.</source>
        <translation>Aberto em {}; o prazo previsto é {}.</translation>
    </message>
    <message>
        <source>Opened on {}; the target was {}.</source>
        <translation>Aberto em {}; o prazo previsto era {}.</translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about case {}.</source>
        <translation>
            <numerusform>O prazo previsto era {}, há %n dia útil: pergunte ao Suporte pelo caso {}.</numerusform>
            <numerusform>O prazo previsto era {}, há %n dias úteis: pergunte ao Suporte pelo caso {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about the case.</source>
        <translation>
            <numerusform>O prazo previsto era {}, há %n dia útil: pergunte ao Suporte pelo caso.</numerusform>
            <numerusform>O prazo previsto era {}, há %n dias úteis: pergunte ao Suporte pelo caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is the very certificate that is installed already: bring its successor.</source>
        <translation>{} é exatamente o certificado que já está instalado: traga o sucessor.</translation>
    </message>
    <message>
        <source>None of these has the name of {}, which was installed earlier.</source>
        <translation>Nenhum destes tem o nome de {}, que foi instalado anteriormente.</translation>
    </message>
    <message>
        <source>{} does not last longer than the one that is installed already, which expires on {}.</source>
        <translation>{} não dura mais do que o que já está instalado, que expira em {}.</translation>
    </message>
    <message>
        <source>it lasts until {} instead of {}</source>
        <translation>dura até {} em vez de {}</translation>
    </message>
    <message>
        <source>it is issued by {} instead of {}</source>
        <translation>é emitido por {} em vez de {}</translation>
    </message>
    <message>
        <source>its key is {} instead of {}</source>
        <translation>a sua chave é {} em vez de {}</translation>
    </message>
    <message>
        <source>it stands for other names</source>
        <translation>é válido para outros nomes</translation>
    </message>
    <message>
        <source>Compared with the {} that is installed: {}.</source>
        <translation>Em comparação com {}, que está instalado: {}.</translation>
    </message>
    <message>
        <source>a day that cannot be read</source>
        <translation>um dia que não é possível ler</translation>
    </message>
    <message>
        <source>Nothing is ticked to be installed.</source>
        <translation>Não há nada marcado para instalar.</translation>
    </message>
    <message>
        <source>Tick at least one certificate to install.</source>
        <translation>Marque pelo menos um certificado a instalar.</translation>
    </message>
    <message>
        <source>Tick at least one environment to install it on.</source>
        <translation>Marque pelo menos um ambiente onde instalar.</translation>
    </message>
    <message>
        <source>Open the support case in your browser.</source>
        <translation>Abra o caso de suporte no seu navegador.</translation>
    </message>
    <message>
        <source>Enter the name of this environment as LifeTime shows it.</source>
        <translation>Introduza o nome deste ambiente tal como o LifeTime o mostra.</translation>
    </message>
    <message>
        <source>{} is ticked twice.</source>
        <translation>{} está marcado duas vezes.</translation>
    </message>
    <message>
        <source>{} is not run by OutSystems: Support installs nothing there, and whoever looks after its servers has to.</source>
        <translation>{} não é gerido pela OutSystems: o Suporte não instala nada aí; tem de o fazer quem cuida dos seus servidores.</translation>
    </message>
    <message>
        <source>No name server could say where the proxy {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>Nenhum servidor de nomes soube dizer onde está o proxy {}. Verifique a rede deste computador e ligue a VPN, se o nome for interno.</translation>
    </message>
    <message>
        <source>No name server could say where {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>Nenhum servidor de nomes soube dizer onde está {}. Verifique a rede deste computador e ligue a VPN, se o nome for interno.</translation>
    </message>
    <message>
        <source>The name of the proxy {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>O nome do proxy {} não foi encontrado. Verifique como está escrito e ligue a VPN, se for interno.</translation>
    </message>
    <message>
        <source>The name {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>O nome {} não foi encontrado. Verifique como está escrito e ligue a VPN, se for interno.</translation>
    </message>
    <message>
        <source>The server did not expect a TLS handshake. Check the port and the protocol.</source>
        <translation>O servidor não esperava um handshake TLS. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>The server found no TLS settings in common with this program, or has no certificate for this name. Try another server name.</source>
        <translation>O servidor não encontrou definições TLS em comum com este programa, ou não tem certificado para este nome. Experimente outro nome do servidor.</translation>
    </message>
    <message>
        <source>The server wants another kind of certificate. Try another server name.</source>
        <translation>O servidor quer um certificado de outro tipo. Experimente outro nome do servidor.</translation>
    </message>
    <message>
        <source>The server does not trust this computer. Ask whoever runs it.</source>
        <translation>O servidor não confia neste computador. Fale com quem o gere.</translation>
    </message>
    <message>
        <source>The server denies access. Ask whoever runs it.</source>
        <translation>O servidor nega o acesso. Fale com quem o gere.</translation>
    </message>
    <message>
        <source>The server found no version of TLS in common with this program, which has 1.0 to 1.3. OutSystems 11 Cloud needs at least TLS 1.2: have the server updated.</source>
        <translation>O servidor não encontrou uma versão de TLS em comum com este programa, que tem 1.0 a 1.3. A OutSystems 11 Cloud precisa pelo menos de TLS 1.2: peça a atualização do servidor.</translation>
    </message>
    <message>
        <source>The server wants stronger TLS settings than this program has. Ask whoever runs it.</source>
        <translation>O servidor quer definições TLS mais fortes do que as deste programa. Fale com quem o gere.</translation>
    </message>
    <message>
        <source>The server has a problem of its own, or no certificate for this name. Try another server name.</source>
        <translation>O servidor tem um problema próprio, ou não tem certificado para este nome. Experimente outro nome do servidor.</translation>
    </message>
    <message>
        <source>The server does not know this server name. Try another server name.</source>
        <translation>O servidor não conhece este nome do servidor. Experimente outro.</translation>
    </message>
    <message>
        <source>The server insists on a certificate of the client. Ask whoever runs it.</source>
        <translation>O servidor exige um certificado do cliente. Fale com quem o gere.</translation>
    </message>
    <message>
        <source>The server speaks another application protocol here. Check the port and the protocol.</source>
        <translation>O servidor usa aqui outro protocolo de aplicação. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake with alert {}. Check the port and the protocol.</source>
        <translation>O servidor terminou o handshake TLS com o alerta {}. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>{} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} recusa a ligação: nada escuta aí, ou uma firewall não a permite. Verifique a porta.</translation>
    </message>
    <message>
        <source>{} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>Não é possível chegar a {} a partir daqui. Verifique o endereço e ligue a VPN.</translation>
    </message>
    <message>
        <source>{} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>{} não responde. Verifique o endereço e se há uma firewall ou uma VPN no caminho.</translation>
    </message>
    <message>
        <source>The proxy {} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>O proxy {} recusa a ligação: nada escuta aí, ou uma firewall não a permite. Verifique a porta.</translation>
    </message>
    <message>
        <source>The proxy {} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>Não é possível chegar ao proxy {} a partir daqui. Verifique o endereço e ligue a VPN.</translation>
    </message>
    <message>
        <source>The proxy {} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>O proxy {} não responde. Verifique o endereço e se há uma firewall ou uma VPN no caminho.</translation>
    </message>
    <message>
        <source>This computer forbids a connection to {}. Check its firewall.</source>
        <translation>Este computador não permite a ligação a {}. Verifique a sua firewall.</translation>
    </message>
    <message>
        <source>No server is named in this connection string: write the host and its port, as in sql.acme.internal:1433.</source>
        <translation>Esta cadeia de ligação não indica nenhum servidor: escreva o host e a porta, como em sql.acme.internal:1433.</translation>
    </message>
    <message>
        <source>This Oracle address is not encrypted and shows no certificate: write the one that says tcps, which usually is on port 2484.</source>
        <translation>Este endereço Oracle não é encriptado e não mostra nenhum certificado: escreva aquele que diz tcps, normalmente na porta 2484.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>Verifique o endereço e se há uma firewall ou uma VPN no caminho.</translation>
    </message>
    <message>
        <source>The name was not found in time.</source>
        <translation>O nome não foi encontrado a tempo.</translation>
    </message>
    <message>
        <source>No connection came about in time.</source>
        <translation>Não foi possível estabelecer a ligação a tempo.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>O proxy não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server did not answer in time before TLS. Check the port and the protocol: a server that begins with TLS at once says nothing before.</source>
        <translation>O servidor não respondeu a tempo antes do TLS. Verifique a porta e o protocolo: um servidor que começa logo com TLS não diz nada antes.</translation>
    </message>
    <message>
        <source>The server did not finish the TLS handshake in time.</source>
        <translation>O servidor não concluiu o handshake TLS a tempo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>O servidor não respondeu a tempo. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The server closed the connection when TLS began. Check the port and the protocol, or try another server name.</source>
        <translation>O servidor fechou a ligação quando o TLS começou. Verifique a porta e o protocolo, ou experimente outro nome do servidor.</translation>
    </message>
    <message>
        <source>The server showed no certificate. Check the port and the protocol.</source>
        <translation>O servidor não mostrou nenhum certificado. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>The server sent a certificate that cannot be read. Ask whoever runs it for its certificates as files.</source>
        <translation>O servidor enviou um certificado que não é possível ler. Peça a quem o gere os certificados em ficheiros.</translation>
    </message>
    <message>
        <source>The server speaks a version of TLS older than 1.0, which this program cannot read and OutSystems 11 Cloud refuses. Have the server updated.</source>
        <translation>O servidor usa uma versão de TLS anterior à 1.0, que este programa não consegue ler e a OutSystems 11 Cloud recusa. Peça a atualização do servidor.</translation>
    </message>
    <message>
        <source>The TLS handshake failed ({}). Check the port and the protocol.</source>
        <translation>O handshake TLS falhou ({}). Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>No server can be asked for the name {}. Correct it.</source>
        <translation>Não é possível consultar nenhum servidor pelo nome {}. Corrija-o.</translation>
    </message>
    <message>
        <source>The name has characters that no server&apos;s name has: write it as a browser shows it.</source>
        <translation>O nome tem caracteres que nenhum nome de servidor tem: escreva-o como um navegador o mostra.</translation>
    </message>
    <message>
        <source>No server is named: write its address, as in erp.acme.internal:443.</source>
        <translation>Não está indicado nenhum servidor: escreva o endereço, como em erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>The address has a dot too many: write it as in erp.acme.internal.</source>
        <translation>O endereço tem um ponto a mais: escreva-o como em erp.acme.internal.</translation>
    </message>
    <message>
        <source>This is not the address of a server: write its host name or IP address, as in erp.acme.internal:443.</source>
        <translation>Isto não é o endereço de um servidor: escreva o nome do host ou o endereço IP, como em erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>No server has a name of more than {} characters: write the host name alone.</source>
        <translation>Nenhum servidor tem um nome com mais de {} caracteres: escreva só o nome do host.</translation>
    </message>
    <message>
        <source>This is not a whole IP address: write four numbers up to 255, as in 10.20.0.7.</source>
        <translation>Isto não é um endereço IP completo: escreva quatro números até 255, como em 10.20.0.7.</translation>
    </message>
    <message>
        <source>This is neither an IPv6 address nor a host with its port: write it as in [fd00::7]:443 or erp.acme.internal:443.</source>
        <translation>Isto não é um endereço IPv6 nem um host com a sua porta: escreva como em [fd00::7]:443 ou erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>More than {} servers: ask for these when the others are done.</source>
        <translation>Mais de {} servidores: consulte estes quando os outros estiverem concluídos.</translation>
    </message>
    <message>
        <source>This names several servers: write one address alone.</source>
        <translation>Estão aqui vários servidores: escreva só um endereço.</translation>
    </message>
    <message>
        <source>This is too long a list of addresses: paste a part of it.</source>
        <translation>Esta lista de endereços é demasiado longa: cole uma parte dela.</translation>
    </message>
    <message>
        <source>The server name must be a name: an IP address is never asked for.</source>
        <translation>O nome do servidor tem de ser um nome: nunca se consulta por um endereço IP.</translation>
    </message>
    <message>
        <source>This is a certificate or a key, not an address: use Paste for it.</source>
        <translation>Isto é um certificado ou uma chave, não um endereço: use Colar.</translation>
    </message>
    <message>
        <source>This is too long for an address: write it as in erp.acme.internal:443.</source>
        <translation>Isto é demasiado longo para um endereço: escreva-o como em erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to {}: write it as in erp.acme.internal:443.</source>
        <translation>A porta tem de ser um número de 1 a {}: escreva-a como em erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>Several addresses stand here: write one a line, as in erp.acme.internal:443.</source>
        <translation>Estão aqui vários endereços: escreva um por linha, como em erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>No address of a server stands here: write it as in erp.acme.internal:443.</source>
        <translation>Não está aqui nenhum endereço de servidor: escreva-o como em erp.acme.internal:443.</translation>
    </message>
    <message>
        <source>This can be read in two ways: write the host and its port alone.</source>
        <translation>Isto pode ser lido de duas maneiras: escreva só o host e a porta.</translation>
    </message>
    <message>
        <source>The port of this SQL Server instance is needed, since its browser service is not asked: find it in SQL Server Configuration Manager, and write it as in sql.acme.internal:1433.</source>
        <translation>É precisa a porta desta instância do SQL Server, porque o seu serviço Browser não é consultado: procure-a no SQL Server Configuration Manager e escreva-a como em sql.acme.internal:1433.</translation>
    </message>
    <message>
        <source>This is a named pipe or shared memory, which shows no certificate: write the server&apos;s name and TCP port.</source>
        <translation>Isto é um pipe com nome ou memória partilhada, que não mostra nenhum certificado: escreva o nome e a porta TCP do servidor.</translation>
    </message>
    <message>
        <source>This means the very computer on which it is used: write the server&apos;s own name.</source>
        <translation>Isto designa o próprio computador em que é usado: escreva o nome do servidor.</translation>
    </message>
    <message>
        <source>Something more came after the server had agreed to TLS</source>
        <translation>Chegou algo mais depois de o servidor ter aceitado o TLS</translation>
    </message>
    <message>
        <source>Check the port and the protocol; somebody on the way may have put it there.</source>
        <translation>Verifique a porta e o protocolo; alguém no caminho pode tê-lo inserido.</translation>
    </message>
    <message>
        <source>an FTP server</source>
        <comment>This is not what … answers</comment>
        <translation>um servidor FTP</translation>
    </message>
    <message>
        <source>Ask its administrator to turn AUTH TLS on, or try port 990 with TLS.</source>
        <translation>Peça ao administrador que ative AUTH TLS, ou experimente a porta 990 com TLS.</translation>
    </message>
    <message>
        <source>The FTP server does not let this computer in</source>
        <translation>O servidor FTP não deixa entrar este computador</translation>
    </message>
    <message>
        <source>Try again later, or on a computer that it lets in.</source>
        <translation>Tente mais tarde, ou num computador que ele deixe entrar.</translation>
    </message>
    <message>
        <source>The FTP server does not offer TLS on this port</source>
        <translation>O servidor FTP não oferece TLS nesta porta</translation>
    </message>
    <message>
        <source>an IMAP server</source>
        <comment>This is not what … answers</comment>
        <translation>um servidor IMAP</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 993 with TLS.</source>
        <translation>Peça ao administrador que ative STARTTLS, ou experimente a porta 993 com TLS.</translation>
    </message>
    <message>
        <source>The IMAP server sent this computer away</source>
        <translation>O servidor IMAP rejeitou este computador</translation>
    </message>
    <message>
        <source>The IMAP server allows no TLS on this port</source>
        <translation>O servidor IMAP não permite TLS nesta porta</translation>
    </message>
    <message>
        <source>The IMAP server refused TLS</source>
        <translation>O servidor IMAP recusou o TLS</translation>
    </message>
    <message>
        <source>an LDAP server</source>
        <comment>This is not what … answers</comment>
        <translation>um servidor LDAP</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate, or try LDAPS: port 636, or 3269 for a global catalog, with TLS.</source>
        <translation>Peça ao administrador que lhe dê um certificado, ou experimente LDAPS: porta 636, ou 3269 para um catálogo global, com TLS.</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS ({})</source>
        <translation>O servidor LDAP recusou StartTLS ({})</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS</source>
        <translation>O servidor LDAP recusou StartTLS</translation>
    </message>
    <message>
        <source>a MySQL or MariaDB server</source>
        <comment>This is not what … answers</comment>
        <translation>um servidor MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>The database server sent the computer away before TLS</source>
        <translation>O servidor de base de dados rejeitou o computador antes do TLS</translation>
    </message>
    <message>
        <source>Ask its administrator, or try on a computer that it lets in.</source>
        <translation>Fale com o administrador, ou tente num computador que ele deixe entrar.</translation>
    </message>
    <message>
        <source>The database server does not offer TLS</source>
        <translation>O servidor de base de dados não oferece TLS</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without TLS there is none.</source>
        <translation>Peça ao administrador que lhe dê um certificado; sem TLS não há nenhum.</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STLS on, or try port 995 with TLS.</source>
        <translation>Peça ao administrador que ative STLS, ou experimente a porta 995 com TLS.</translation>
    </message>
    <message>
        <source>The POP3 server sent this computer away</source>
        <translation>O servidor POP3 rejeitou este computador</translation>
    </message>
    <message>
        <source>The POP3 server does not offer TLS on this port</source>
        <translation>O servidor POP3 não oferece TLS nesta porta</translation>
    </message>
    <message>
        <source>a POP3 server</source>
        <comment>This is not what … answers</comment>
        <translation>um servidor POP3</translation>
    </message>
    <message>
        <source>The PostgreSQL server does not offer TLS</source>
        <translation>O servidor PostgreSQL não oferece TLS</translation>
    </message>
    <message>
        <source>Ask its administrator to set ssl = on; without TLS there is no certificate.</source>
        <translation>Peça ao administrador que defina ssl = on; sem TLS não há certificado.</translation>
    </message>
    <message>
        <source>The PostgreSQL server answered with an error when it was asked for TLS</source>
        <translation>O servidor PostgreSQL respondeu com um erro ao pedido de TLS</translation>
    </message>
    <message>
        <source>Its log says why: ask its administrator.</source>
        <translation>O motivo está no seu registo: fale com o administrador.</translation>
    </message>
    <message>
        <source>a PostgreSQL server</source>
        <comment>This is not what … answers</comment>
        <translation>um servidor PostgreSQL</translation>
    </message>
    <message>
        <source>{}: “{}”. {}</source>
        <comment>what happened, its words, what to do</comment>
        <translation>{}: “{}”. {}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <comment>what happened, what to do</comment>
        <translation>{}. {}</translation>
    </message>
    <message>
        <source>The server begins with TLS at once on this port. Choose TLS as its protocol.</source>
        <translation>O servidor começa logo com TLS nesta porta. Escolha TLS como protocolo.</translation>
    </message>
    <message>
        <source>This is not what {} answers: “{}”. Check the port and the protocol.</source>
        <translation>Isto não é o que {} responde: “{}”. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>This is not what {} answers. Check the port and the protocol.</source>
        <translation>Isto não é o que {} responde. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>an SMTP server</source>
        <comment>This is not what … answers</comment>
        <translation>um servidor SMTP</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 465 with TLS.</source>
        <translation>Peça ao administrador que ative STARTTLS, ou experimente a porta 465 com TLS.</translation>
    </message>
    <message>
        <source>The SMTP server does not offer TLS on this port</source>
        <translation>O servidor SMTP não oferece TLS nesta porta</translation>
    </message>
    <message>
        <source>The SMTP server does not let this computer in</source>
        <translation>O servidor SMTP não deixa entrar este computador</translation>
    </message>
    <message>
        <source>Try on a computer that it lets in.</source>
        <translation>Tente num computador que ele deixe entrar.</translation>
    </message>
    <message>
        <source>The SMTP server refused TLS</source>
        <translation>O servidor SMTP recusou o TLS</translation>
    </message>
    <message>
        <source>The server closed the connection when it was asked for encryption</source>
        <translation>O servidor fechou a ligação quando lhe foi pedida encriptação</translation>
    </message>
    <message>
        <source>Check the port, or choose SQL Server with strict encryption (TDS 8).</source>
        <translation>Verifique a porta, ou escolha SQL Server com encriptação estrita (TDS 8).</translation>
    </message>
    <message>
        <source>SQL Server refused the connection</source>
        <translation>O SQL Server recusou a ligação</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>Fale com o administrador.</translation>
    </message>
    <message>
        <source>SQL Server does not offer encryption (ENCRYPT_NOT_SUP)</source>
        <translation>O SQL Server não oferece encriptação (ENCRYPT_NOT_SUP)</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without encryption there is none.</source>
        <translation>Peça ao administrador que lhe dê um certificado; sem encriptação não há nenhum.</translation>
    </message>
    <message>
        <source>an SQL Server</source>
        <comment>This is not what … answers</comment>
        <translation>um SQL Server</translation>
    </message>
    <message>
        <source>What the server sent as its certificate cannot be read. Ask whoever runs it.</source>
        <translation>Não é possível ler o que o servidor enviou como certificado. Fale com quem o gere.</translation>
    </message>
    <message numerus="yes">
        <source>Not all that it sent can be read: %n left out.</source>
        <translation>
            <numerusform>Nem tudo o que enviou pode ser lido: %n ficou de fora.</numerusform>
            <numerusform>Nem tudo o que enviou pode ser lido: %n ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a proxy: write it as proxy.example.com:8080 or socks5://proxy.example.com:1080.</source>
        <translation>Isto não é o endereço de um proxy: escreva-o como proxy.example.com:8080 ou socks5://proxy.example.com:1080.</translation>
    </message>
    <message>
        <source>The proxy must be an HTTP or a SOCKS 5 proxy: choose another one.</source>
        <translation>O proxy tem de ser HTTP ou SOCKS 5: escolha outro.</translation>
    </message>
    <message>
        <source>The proxy {} wants a login of a kind that this program does not have. Use another proxy, or save the certificate with a browser.</source>
        <translation>O proxy {} quer uma autenticação de um tipo que este programa não tem. Use outro proxy, ou guarde o certificado com um navegador.</translation>
    </message>
    <message>
        <source>The proxy {} wants a login. Write the user before its address, as in user@{}, and give the password.</source>
        <translation>O proxy {} quer autenticação. Escreva o utilizador antes do endereço, como em user@{}, e indique a palavra-passe.</translation>
    </message>
    <message>
        <source>The proxy {} refuses the login. Check user and password.</source>
        <translation>O proxy {} recusa a autenticação. Verifique o utilizador e a palavra-passe.</translation>
    </message>
    <message>
        <source>The proxy {} forbids a connection to {}. Ask whoever runs it, or try without it.</source>
        <translation>O proxy {} não permite a ligação a {}. Fale com quem o gere, ou tente sem ele.</translation>
    </message>
    <message>
        <source>The proxy {} cannot reach {}. Check the address, or try without the proxy if the server is an internal one.</source>
        <translation>O proxy {} não consegue chegar a {}. Verifique o endereço, ou tente sem o proxy se o servidor for interno.</translation>
    </message>
    <message>
        <source>{} refuses the connection of the proxy: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} recusa a ligação do proxy: nada escuta aí, ou uma firewall não a permite. Verifique a porta.</translation>
    </message>
    <message>
        <source>The proxy {} refuses with “{}”. Try without it.</source>
        <translation>O proxy {} recusa com “{}”. Tente sem ele.</translation>
    </message>
    <message>
        <source>{} is no {} proxy. Check its address, its port and its kind.</source>
        <translation>{} não é um proxy {}. Verifique o endereço, a porta e o tipo.</translation>
    </message>
    <message>
        <source>{}:// has no certificate, but the same server may have one on port 443: write {}s:// to ask it.</source>
        <translation>{}:// não tem certificado, mas o mesmo servidor pode ter um na porta 443: escreva {}s:// para o consultar.</translation>
    </message>
    <message>
        <source>This kind of address is not known: write the host and its port, as in erp.acme.internal:8443.</source>
        <translation>Este tipo de endereço não é conhecido: escreva o host e a porta, como em erp.acme.internal:8443.</translation>
    </message>
    <message>
        <source>This JDBC address names no server that is known: write the host and its port, as in db.acme.internal:5432.</source>
        <translation>Este endereço JDBC não indica nenhum servidor conhecido: escreva o host e a porta, como em db.acme.internal:5432.</translation>
    </message>
    <message>
        <source>User and password of a SOCKS proxy may have 255 characters. Shorten them.</source>
        <translation>O utilizador e a palavra-passe de um proxy SOCKS podem ter 255 caracteres. Encurte-os.</translation>
    </message>
    <message>
        <source>SOCKS error {}</source>
        <translation>Erro SOCKS {}</translation>
    </message>
    <message>
        <source>The server speaks HTTP without TLS. Use the port for HTTPS.</source>
        <translation>O servidor usa HTTP sem TLS. Use a porta para HTTPS.</translation>
    </message>
    <message>
        <source>The server speaks SSH, which has no certificates of this kind. Use another port.</source>
        <translation>O servidor usa SSH, que não tem certificados deste tipo. Use outra porta.</translation>
    </message>
    <message>
        <source>The server speaks VNC without TLS. Use another port.</source>
        <translation>O servidor usa VNC sem TLS. Use outra porta.</translation>
    </message>
    <message>
        <source>The server speaks {0} before TLS. Choose {0} as its protocol, or another port.</source>
        <translation>O servidor usa {0} antes do TLS. Escolha {0} como protocolo, ou outra porta.</translation>
    </message>
    <message>
        <source>The server speaks MySQL or MariaDB before TLS. Choose MySQL as its protocol, or another port.</source>
        <translation>O servidor usa MySQL ou MariaDB antes do TLS. Escolha MySQL como protocolo, ou outra porta.</translation>
    </message>
    <message>
        <source>The server speaks no TLS, but something that is no text either. Check the port and the protocol.</source>
        <translation>O servidor não usa TLS, mas algo que também não é texto. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>The server speaks no TLS: it answers “{}”. Check the port and the protocol.</source>
        <translation>O servidor não usa TLS: responde “{}”. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>The server closed the connection. Check the port and the protocol.</source>
        <translation>O servidor fechou a ligação. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>The proxy closed the connection. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>O proxy fechou a ligação. Verifique o endereço e se é um proxy HTTP ou SOCKS.</translation>
    </message>
    <message>
        <source>The server broke the connection ({}). Check the port and the protocol.</source>
        <translation>O servidor interrompeu a ligação ({}). Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>The proxy broke the connection ({}). Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>O proxy interrompeu a ligação ({}). Verifique o endereço e se é um proxy HTTP ou SOCKS.</translation>
    </message>
    <message>
        <source>The server sent more than was to be expected. Check the port and the protocol.</source>
        <translation>O servidor enviou mais do que era de esperar. Verifique a porta e o protocolo.</translation>
    </message>
    <message>
        <source>The proxy sent more than was to be expected. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>O proxy enviou mais do que era de esperar. Verifique o endereço e se é um proxy HTTP ou SOCKS.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>“{}” is no name for a {} file: choose a simpler one.</source>
        <translation>“{}” não serve de nome para um ficheiro {}: escolha um mais simples.</translation>
    </message>
    <message>
        <source>{} is from an earlier choice and could not be removed: do not send it, and delete it yourself.</source>
        <translation>{} é de uma escolha anterior e não foi possível removê-lo: não o envie e elimine-o.</translation>
    </message>
    <message>
        <source>{} could not be saved because the disk is full: free some space on it, or choose another folder.</source>
        <translation>Não foi possível guardar {} porque o disco está cheio: liberte espaço, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{} could not be saved because its folder {} is not there: connect its drive again, or choose another folder.</source>
        <translation>Não foi possível guardar {} porque a sua pasta {} não existe: ligue de novo a unidade, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{} could not be saved because writing to {} is not permitted or another program has the file open: close that program, or choose another folder.</source>
        <translation>Não foi possível guardar {} porque não é permitido escrever em {} ou outro programa tem o ficheiro aberto: feche esse programa, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{} could not be saved in {} ({}): choose another folder.</source>
        <translation>Não foi possível guardar {} em {} ({}): escolha outra pasta.</translation>
    </message>
    <message>
        <source>{} is not there any more: look where it went, or connect its drive again, and choose it once more.</source>
        <translation>{} já não existe: veja para onde foi, ou ligue de novo a unidade, e escolha-o outra vez.</translation>
    </message>
    <message>
        <source>{} is larger than {} MB and was not read: choose a smaller file.</source>
        <translation>{} tem mais de {} MB e não foi lido: escolha um ficheiro mais pequeno.</translation>
    </message>
    <message>
        <source>{} is a pipe or a device: save what comes from it in a file, and choose that file.</source>
        <translation>{} é um pipe ou um dispositivo: guarde num ficheiro o que dele vem e escolha esse ficheiro.</translation>
    </message>
    <message>
        <source>{} is a folder: choose the files in it.</source>
        <translation>{} é uma pasta: escolha os ficheiros que estão nela.</translation>
    </message>
    <message>
        <source>{} may not be read by you or is open in another program: close that program, or ask the owner of the file for a copy.</source>
        <translation>{} está aberto noutro programa ou não tem permissão para o ler: feche esse programa, ou peça uma cópia ao proprietário do ficheiro.</translation>
    </message>
    <message>
        <source>{} could not be read ({}): copy it to this computer, and choose the copy.</source>
        <translation>Não foi possível ler {} ({}): copie-o para este computador e escolha a cópia.</translation>
    </message>
    <message>
        <source>The draft could not be saved because it would be larger than {} MB: remove the files that are not needed on the first step.</source>
        <translation>Não foi possível guardar o rascunho porque teria mais de {} MB: remova no primeiro passo os ficheiros que não são necessários.</translation>
    </message>
    <message>
        <source>The draft could not be saved because {}: remove the files that are not needed on the first step.</source>
        <translation>Não foi possível guardar o rascunho porque {}: remova no primeiro passo os ficheiros que não são necessários.</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to open it.</source>
        <translation>{} foi criado com uma versão mais recente deste programa e ficou como estava: instale essa versão para o abrir.</translation>
    </message>
    <message>
        <source>{} was left as it is and cannot be opened, because {}: use another copy of it, or begin a new request.</source>
        <translation>{} ficou como estava e não pode ser aberto, porque {}: use outra cópia, ou comece um novo pedido.</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>tem mais de {} MB</translation>
    </message>
    <message>
        <source>it is not a draft of this program</source>
        <translation>não é um rascunho deste programa</translation>
    </message>
    <message>
        <source>its “version” is none that there ever was</source>
        <translation>o campo “version” tem um valor que nunca existiu</translation>
    </message>
    <message>
        <source>{} is open in another window: go on there, or save a copy.</source>
        <translation>{} está aberto noutra janela: continue lá, ou guarde uma cópia.</translation>
    </message>
    <message>
        <source>{} was changed by another program or on another computer, and was left as it is: open it again, or save what you have as a copy.</source>
        <translation>{} foi alterado por outro programa ou noutro computador e ficou como estava: abra-o de novo, ou guarde o que tem como cópia.</translation>
    </message>
    <message>
        <source>{} was not brought back because there is a draft of that name again: continue with that one.</source>
        <translation>{} não foi reposto porque existe de novo um rascunho com esse nome: continue com esse.</translation>
    </message>
    <message>
        <source>something else stands where an object should be</source>
        <translation>está outra coisa onde devia estar um objeto</translation>
    </message>
    <message>
        <source>its “{}” holds half a character</source>
        <translation>o campo “{}” contém meio carácter</translation>
    </message>
    <message>
        <source>its “{}” is negative</source>
        <translation>o campo “{}” é negativo</translation>
    </message>
    <message>
        <source>its “{}” is not in UTC</source>
        <translation>o campo “{}” não está em UTC</translation>
    </message>
    <message>
        <source>its “{}” is missing</source>
        <translation>falta o campo “{}”</translation>
    </message>
    <message>
        <source>its “{}” is of the wrong kind</source>
        <translation>o campo “{}” é do tipo errado</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>it is cut off or is no JSON at all</source>
        <translation>está cortado ou não é JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está aninhado a demasiada profundidade</translation>
    </message>
    <message>
        <source>a field stands in it twice</source>
        <translation>contém um campo duas vezes</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>contém um número demasiado longo</translation>
    </message>
    <message>
        <source>it holds {}, which is no number</source>
        <translation>contém {}, que não é um número</translation>
    </message>
    <message>
        <source>its “{}” cannot be read</source>
        <translation>não é possível ler o campo “{}”</translation>
    </message>
    <message>
        <source>its “{}” has a value that this version does not know</source>
        <translation>o campo “{}” tem um valor que esta versão não conhece</translation>
    </message>
    <message>
        <source>it is none that this version writes</source>
        <translation>não é nenhum dos que esta versão escreve</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tem demasiadas partes</translation>
    </message>
    <message>
        <source>Correct {}: save it as UTF-8 text.</source>
        <translation>Corrija {}: guarde-o como texto UTF-8.</translation>
    </message>
    <message>
        <source>Correct {}: it is larger than {} kB, so it is something else.</source>
        <translation>Corrija {}: tem mais de {} kB, portanto é outra coisa.</translation>
    </message>
    <message>
        <source>{} could not be read ({}): make it readable, or move it elsewhere.</source>
        <translation>Não foi possível ler {} ({}): torne-o legível, ou mova-o para outro lugar.</translation>
    </message>
    <message>
        <source>{} does not read back as it was written, so do not send it: save the files in another folder, or on another disk.</source>
        <translation>{} não se lê tal como foi escrito, por isso não o envie: guarde os ficheiros noutra pasta ou noutro disco.</translation>
    </message>
    <message>
        <source>one of its certificates is damaged</source>
        <translation>um dos seus certificados está danificado</translation>
    </message>
    <message>
        <source>one of its certificates holds a private key</source>
        <translation>um dos seus certificados contém uma chave privada</translation>
    </message>
    <message>
        <source>its “identity” is not 32 hexadecimal digits</source>
        <translation>o campo “identity” não tem 32 algarismos hexadecimais</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so the token is kept only until this program ends.</source>
        <translation>Este computador não tem nenhum porta-chaves que se possa usar agora, por isso o token só é mantido até este programa terminar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so the token is kept only until this program ends.</source>
        <translation>O porta-chaves deste computador continuou bloqueado, por isso o token só é mantido até este programa terminar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so the token is kept only until this program ends.</source>
        <translation>O porta-chaves deste computador falhou ou recusou, por isso o token só é mantido até este programa terminar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give the token back as it was saved, so the token is kept only until this program ends.</source>
        <translation>O porta-chaves deste computador não devolveu o token tal como foi guardado, por isso o token só é mantido até este programa terminar.</translation>
    </message>
    <message>
        <source>The token is longer than what this computer&apos;s keychain takes, so the token is kept only until this program ends.</source>
        <translation>O token é mais longo do que o porta-chaves deste computador aceita, por isso só é mantido até este programa terminar.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so no saved token could be read.</source>
        <translation>Este computador não tem nenhum porta-chaves que se possa usar agora, por isso não foi possível ler nenhum token guardado.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so no saved token could be read.</source>
        <translation>O porta-chaves deste computador continuou bloqueado, por isso não foi possível ler nenhum token guardado.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so no saved token could be read.</source>
        <translation>O porta-chaves deste computador falhou ou recusou, por isso não foi possível ler nenhum token guardado.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so a token that was saved in it earlier stays there.</source>
        <translation>Este computador não tem nenhum porta-chaves que se possa usar agora, por isso um token guardado nele anteriormente continua lá.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so a token that was saved in it earlier stays there.</source>
        <translation>O porta-chaves deste computador continuou bloqueado, por isso um token guardado nele anteriormente continua lá.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so a token that was saved in it earlier stays there.</source>
        <translation>O porta-chaves deste computador falhou ou recusou, por isso um token guardado nele anteriormente continua lá.</translation>
    </message>
    <message>
        <source>{} could not be saved because it would be larger than {} MB: shorten what is entered for the contact.</source>
        <translation>Não foi possível guardar {} porque teria mais de {} MB: encurte o que introduziu sobre o contacto.</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to use and change these settings.</source>
        <translation>{} foi criado com uma versão mais recente deste programa e ficou como estava: instale essa versão para usar e alterar estas definições.</translation>
    </message>
    <message>
        <source>{} cannot be read and was set aside as {}: enter your settings again.</source>
        <translation>Não é possível ler {}, que foi posto de parte como {}: introduza de novo as suas definições.</translation>
    </message>
    <message>
        <source>it holds no settings of this program</source>
        <translation>não contém definições deste programa</translation>
    </message>
    <message>
        <source>{} is empty: ask for the file again.</source>
        <translation>{} está vazio: peça o ficheiro de novo.</translation>
    </message>
    <message>
        <source>There are no files in the folder {}: choose another one.</source>
        <translation>Não há ficheiros na pasta {}: escolha outra.</translation>
    </message>
    <message>
        <source>{} is a folder, and of folders no more than {} files are read at once: choose the others by themselves.</source>
        <translation>{} é uma pasta, e de pastas não se leem mais de {} ficheiros de uma vez: escolha os outros à parte.</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>contém meio carácter</translation>
    </message>
    <message>
        <source>Correct {}: it is not TOML ({}).</source>
        <translation>Corrija {}: não é TOML ({}).</translation>
    </message>
    <message>
        <source>Correct {}: {}</source>
        <translation>Corrija {}: {}</translation>
    </message>
    <message>
        <source>“{}” is no setting of the file, which has {}.</source>
        <translation>“{}” não é uma definição do ficheiro, que tem {}.</translation>
    </message>
    <message>
        <source>the table [fields] is missing.</source>
        <translation>falta a tabela [fields].</translation>
    </message>
    <message>
        <source>“{}” is no setting of [fields], which has {}.</source>
        <translation>“{}” não é uma definição de [fields], que tem {}.</translation>
    </message>
    <message>
        <source>both fields have the same name.</source>
        <translation>os dois campos têm o mesmo nome.</translation>
    </message>
    <message>
        <source>address is longer than longest_link.</source>
        <translation>address é mais longo do que longest_link.</translation>
    </message>
    <message>
        <source>address is not an https address without user, query and fragment.</source>
        <translation>address não é um endereço https sem utilizador, query nem fragmento.</translation>
    </message>
    <message>
        <source>fields.{} is not the name of a field.</source>
        <translation>fields.{} não é o nome de um campo.</translation>
    </message>
    <message>
        <source>longest_link is not a number from {} to {}.</source>
        <translation>longest_link não é um número de {} a {}.</translation>
    </message>
    <message>
        <source>severities is not a list of {} names, for {}.</source>
        <translation>severities não é uma lista de {} nomes, para {}.</translation>
    </message>
    <message>
        <source>one of severities</source>
        <translation>um dos nomes de severities</translation>
    </message>
    <message>
        <source>two of severities have the same name.</source>
        <translation>dois dos nomes de severities são iguais.</translation>
    </message>
    <message>
        <source>Search here by the name or activation code, and choose the infrastructure with the environments of this request.</source>
        <translation>Pesquise aqui pelo nome ou pelo código de ativação e escolha a infraestrutura com os ambientes deste pedido.</translation>
    </message>
    <message>
        <source>Choose this type of case, since it is the one for OutSystems Cloud services.</source>
        <translation>Escolha este tipo de caso, que é o dos serviços OutSystems Cloud.</translation>
    </message>
    <message>
        <source>Paste the subject where the portal asks for one.</source>
        <translation>Cole o assunto onde o portal o pede.</translation>
    </message>
    <message>
        <source>Paste the whole text where the portal asks what you need.</source>
        <translation>Cole o texto completo onde o portal pergunta de que precisa.</translation>
    </message>
    <message>
        <source>Attach every .cer file, or the ZIP with all of them where the portal does not take those.</source>
        <translation>Anexe todos os ficheiros .cer, ou o ZIP com todos eles se o portal não aceitar esses.</translation>
    </message>
    <message>
        <source>Write them as +1-541-754-3010, with commas between several.</source>
        <translation>Escreva-os como +1-541-754-3010, separados por vírgulas se forem vários.</translation>
    </message>
    <message>
        <source>Separate your colleagues’ emails with commas.</source>
        <translation>Separe com vírgulas os emails dos seus colegas.</translation>
    </message>
    <message>
        <source>the tables [[steps]] are missing.</source>
        <translation>faltam as tabelas [[steps]].</translation>
    </message>
    <message>
        <source>the step “{}” stands in it twice.</source>
        <translation>o passo “{}” está lá duas vezes.</translation>
    </message>
    <message>
        <source>{} is not a text of 1 to {} characters.</source>
        <translation>{} não é um texto de 1 a {} caracteres.</translation>
    </message>
    <message>
        <source>“{}” is no setting of a step, which has {}.</source>
        <translation>“{}” não é uma definição de um passo, que tem {}.</translation>
    </message>
    <message>
        <source>heading of the step “{}”</source>
        <translation>o título do passo “{}”</translation>
    </message>
    <message>
        <source>hint of the step “{}”</source>
        <translation>a dica do passo “{}”</translation>
    </message>
    <message>
        <source>“{}” is no key of a step; there are {}.</source>
        <translation>“{}” não é uma chave de um passo; existem {}.</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a whole sentence</comment>
        <translation>{}.</translation>
    </message>
    <message>
        <source>{} may not be used by a server (extended key usage): clients refuse it.</source>
        <translation>{} não pode ser usado por um servidor (utilização avançada da chave): os clientes recusam-no.</translation>
    </message>
    <message>
        <source>{} signed another certificate without being an authority (basic constraints, key usage): clients refuse it.</source>
        <translation>{} assinou outro certificado sem ser uma autoridade (restrições básicas, utilização da chave): os clientes recusam-no.</translation>
    </message>
    <message>
        <source>{} allows {} authorities below it, and there are {} (path length): clients refuse it.</source>
        <translation>{} permite {} autoridades abaixo de si, e existem {} (comprimento do caminho): os clientes recusam-no.</translation>
    </message>
    <message>
        <source>{} may not vouch for servers (extended key usage): clients refuse it.</source>
        <translation>{} não pode garantir servidores (utilização avançada da chave): os clientes recusam-no.</translation>
    </message>
    <message>
        <source>{} may not issue for {} (name constraints): clients refuse it.</source>
        <translation>{} não pode emitir para {} (restrições de nome): os clientes recusam-no.</translation>
    </message>
    <message>
        <source>the RSA key of {} has {} bits</source>
        <translation>a chave RSA de {} tem {} bits</translation>
    </message>
    <message>
        <source>{} is signed with {}</source>
        <translation>{} está assinado com {}</translation>
    </message>
    <message numerus="yes">
        <source>%n authorit(y|ies)</source>
        <translation>
            <numerusform>%n autoridade</numerusform>
            <numerusform>%n autoridades</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} e {}</translation>
    </message>
    <message>
        <source>Our OutSystems 11 apps fail with “Could not establish trust relationship for the SSL/TLS secure channel” when they call this server.</source>
        <translation>As nossas aplicações OutSystems 11 falham com “Could not establish trust relationship for the SSL/TLS secure channel” quando chamam este servidor.</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of the chain of this certificate, which “{}” issued:</source>
        <translation>Pedimos o envio do certificado raiz que está no topo da cadeia deste certificado, emitido por “{}”:</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of each of these chains:</source>
        <translation>Pedimos o envio do certificado raiz que está no topo de cada uma destas cadeias:</translation>
    </message>
    <message>
        <source>We need the certificate that is signed with its own key (subject and issuer are the same), as .cer or .pem, without any private key. OutSystems Support will install it as trusted root.</source>
        <translation>Precisamos do certificado que está assinado com a própria chave (requerente e emissor são iguais), como .cer ou .pem, sem nenhuma chave privada. O Suporte da OutSystems vai instalá-lo como raiz de confiança.</translation>
    </message>
    <message>
        <source>this certificate ends, and we need its successor before OutSystems Support can install it:</source>
        <translation>Este certificado está a terminar, e precisamos do seu sucessor antes de o Suporte da OutSystems o poder instalar:</translation>
    </message>
    <message>
        <source>Please send us the new one as .cer or .pem, without any private key, and tell us from when on it is in use.</source>
        <translation>Pedimos o envio do novo como .cer ou .pem, sem nenhuma chave privada, e a indicação de quando começa a ser usado.</translation>
    </message>
    <message>
        <source>the certificate of your server has expired:</source>
        <translation>O certificado do servidor expirou:</translation>
    </message>
    <message>
        <source>Please renew it. If another authority issues the new one, please send us its root certificate.</source>
        <translation>Pedimos a sua renovação. Se o novo for emitido por outra autoridade, pedimos também o envio do certificado raiz dessa autoridade.</translation>
    </message>
    <message>
        <source>this certificate is not valid yet:</source>
        <translation>Este certificado ainda não é válido:</translation>
    </message>
    <message>
        <source>Please send us the one that is in use until then, or tell us when the server will present this one.</source>
        <translation>Pedimos o envio do que está em uso até lá, ou a indicação de quando o servidor vai apresentar este.</translation>
    </message>
    <message>
        <source>clients on Windows do not accept this certificate:</source>
        <translation>Os clientes em Windows não aceitam este certificado:</translation>
    </message>
    <message>
        <source>Please replace it: RSA with 2048 bits or more, or EC P-256, signed with SHA-256.</source>
        <translation>Pedimos a sua substituição: RSA com 2048 bits ou mais, ou EC P-256, assinado com SHA-256.</translation>
    </message>
    <message>
        <source>clients refuse this chain of certificates: {}</source>
        <translation>Os clientes recusam esta cadeia de certificados: {}</translation>
    </message>
    <message>
        <source>Please issue certificates without this fault.</source>
        <translation>Pedimos a emissão de certificados sem este defeito.</translation>
    </message>
    <message>
        <source>your server {} speaks {} and nothing newer; this is its certificate:</source>
        <translation>O servidor {} usa {} e nada mais recente; este é o seu certificado:</translation>
    </message>
    <message>
        <source>Please enable TLS 1.2 or TLS 1.3: OutSystems 11 Cloud has permanently disabled older versions.</source>
        <translation>Pedimos que seja ativado TLS 1.2 ou TLS 1.3: a OutSystems 11 Cloud desativou definitivamente as versões anteriores.</translation>
    </message>
    <message>
        <source>we call your server as {}, and its certificate does not stand for that name:</source>
        <translation>Chamamos o servidor pelo nome {}, e o seu certificado não é válido para esse nome:</translation>
    </message>
    <message>
        <source>Please issue one with {} among its subject alternative names, or tell us the name by which we should call it.</source>
        <translation>Pedimos a emissão de um certificado com {} entre os nomes alternativos do requerente, ou a indicação do nome pelo qual o devemos chamar.</translation>
    </message>
    <message>
        <source>your server does not send all intermediate certificates with its own:</source>
        <translation>O servidor não envia todos os certificados intermédios com o seu:</translation>
    </message>
    <message>
        <source>Please configure it to send the second and any further one together with the first (RFC 8446, 4.4.2).</source>
        <translation>Pedimos que seja configurado para enviar o segundo e os seguintes juntamente com o primeiro (RFC 8446, 4.4.2).</translation>
    </message>
    <message>
        <source>Windows does not trust “{}” for servers, which is at the top of the chain of this certificate:</source>
        <translation>O Windows não confia, para servidores, em “{}”, que está no topo da cadeia deste certificado:</translation>
    </message>
    <message>
        <source>Please replace it by one of an authority in Microsoft&apos;s Trusted Root Program.</source>
        <translation>Pedimos a sua substituição por um de uma autoridade do Trusted Root Program da Microsoft.</translation>
    </message>
    <message>
        <source>from our network we see this certificate, which our own inspection made:</source>
        <translation>A partir da nossa rede vemos este certificado, criado pela nossa própria inspeção:</translation>
    </message>
    <message>
        <source>Please send us the certificate that the server really presents, with its chain up to the root, without any private key.</source>
        <translation>Pedimos o envio do certificado que o servidor realmente apresenta, com a sua cadeia até à raiz, sem nenhuma chave privada.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bom dia,</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Agradecemos desde já a ajuda.</translation>
    </message>
    <message>
        <source>  Subject: {}</source>
        <translation>  Requerente: {}</translation>
    </message>
    <message>
        <source>  Issuer: {}</source>
        <translation>  Emissor: {}</translation>
    </message>
    <message>
        <source>  Thumbprint (SHA-1): {}</source>
        <translation>  Impressão digital (SHA-1): {}</translation>
    </message>
    <message>
        <source>  Valid until: {}</source>
        <translation>  Válido até: {}</translation>
    </message>
    <message>
        <source>Self-managed servers are yours to set up: no case is needed</source>
        <translation>Os servidores autogeridos ficam a seu cargo: não é preciso nenhum caso</translation>
    </message>
    <message>
        <source>OutSystems Support installs certificates in OutSystems 11 Cloud only.</source>
        <translation>O Suporte da OutSystems só instala certificados na OutSystems 11 Cloud.</translation>
    </message>
    <message>
        <source>Install the certificate on every front-end as OutSystems&apos; own article shows.</source>
        <translation>Instale o certificado em cada front-end, como mostra o artigo da própria OutSystems.</translation>
    </message>
    <message>
        <source>OutSystems Developer Cloud takes public certificates only</source>
        <translation>OutSystems Developer Cloud só aceita certificados públicos</translation>
    </message>
    <message>
        <source>No certificate can be installed there: the system that is called must have one that a public authority signed.</source>
        <translation>Aí não se pode instalar nenhum certificado: o sistema chamado tem de ter um certificado assinado por uma autoridade de certificação pública.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of a public authority.</source>
        <translation>Peça a quem gere o servidor um certificado de uma autoridade de certificação pública.</translation>
    </message>
    <message>
        <source>{} has expired</source>
        <translation>{} expirou</translation>
    </message>
    <message>
        <source>It ended on {}. An expired certificate is not trusted, whatever is installed.</source>
        <translation>Terminou em {}. Um certificado expirado não é de confiança, independentemente do que se instale.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew its certificate.</source>
        <translation>Peça a quem gere o servidor que renove o certificado.</translation>
    </message>
    <message>
        <source>Ask for its successor before opening a case.</source>
        <translation>Peça o sucessor antes de abrir um caso.</translation>
    </message>
    <message>
        <source>{} expires on {}, before it could be installed</source>
        <translation>{} expira em {}, antes de poder ser instalado</translation>
    </message>
    <message>
        <source>The service&apos;s target is five business days. An expired certificate is not trusted even where it is installed.</source>
        <translation>O prazo previsto do serviço é de cinco dias úteis. Um certificado expirado não é de confiança, mesmo onde está instalado.</translation>
    </message>
    <message>
        <source>Ask for its successor, and open the case with that.</source>
        <translation>Peça o sucessor e abra o caso com esse.</translation>
    </message>
    <message>
        <source>{} is not valid before {}</source>
        <translation>{} não é válido antes de {}</translation>
    </message>
    <message>
        <source>Until then connections keep failing, whatever is installed.</source>
        <translation>Até lá, as ligações continuam a falhar, independentemente do que se instale.</translation>
    </message>
    <message>
        <source>Wait for that day, or ask for the certificate that is in use until then.</source>
        <translation>Espere por esse dia, ou peça o certificado que está em uso até lá.</translation>
    </message>
    <message>
        <source>{} ends before it begins</source>
        <translation>{} termina antes de começar</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de começar.</translation>
    </message>
    <message>
        <source>{} has dates that cannot be read</source>
        <translation>{} tem datas que não é possível ler</translation>
    </message>
    <message>
        <source>It has dates that cannot be read.</source>
        <translation>Tem datas que não é possível ler.</translation>
    </message>
    <message>
        <source>Windows does not trust such a certificate, whatever is installed.</source>
        <translation>O Windows não confia num certificado assim, independentemente do que se instale.</translation>
    </message>
    <message>
        <source>Ask for a correct certificate.</source>
        <translation>Peça um certificado correto.</translation>
    </message>
    <message>
        <source>The certificate does not stand for {}</source>
        <translation>O certificado não é válido para {}</translation>
    </message>
    <message>
        <source>It stands for {}. A client that asks for another name refuses it, whatever is installed.</source>
        <translation>É válido para {}. Um cliente que pede outro nome recusa-o, independentemente do que se instale.</translation>
    </message>
    <message>
        <source>Call the server by a name in its certificate, or ask for a certificate with this name.</source>
        <translation>Chame o servidor por um nome que esteja no certificado, ou peça um certificado com este nome.</translation>
    </message>
    <message>
        <source>{} speaks {} only, which OutSystems 11 Cloud refuses</source>
        <translation>{} só usa {}, que a OutSystems 11 Cloud recusa</translation>
    </message>
    <message>
        <source>Its front-ends speak TLS 1.2 and 1.3. Calls fail whatever is installed, with “Could not create SSL/TLS secure channel”.</source>
        <translation>Os front-ends da Cloud usam TLS 1.2 e 1.3. As chamadas falham, independentemente do que se instale, com “Could not create SSL/TLS secure channel”.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to enable TLS 1.2 or 1.3; a certificate may be needed after that.</source>
        <translation>Peça a quem gere o servidor que ative TLS 1.2 ou 1.3; depois disso pode ser necessário um certificado.</translation>
    </message>
    <message>
        <source>The certificate is too weak for Windows</source>
        <translation>O certificado é demasiado fraco para o Windows</translation>
    </message>
    <message>
        <source>Windows refuses it, whatever is installed: {}.</source>
        <translation>O Windows recusa-o, independentemente do que se instale: {}.</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA key of 2048 bits or more, signed with SHA-256.</source>
        <translation>Peça um certificado com uma chave RSA de 2048 bits ou mais, assinado com SHA-256.</translation>
    </message>
    <message>
        <source>Windows refuses it: {}.</source>
        <translation>O Windows recusa-o: {}.</translation>
    </message>
    <message numerus="yes">
        <source>Clients refuse the chains of %n certificate(s), whatever is installed</source>
        <translation>
            <numerusform>Os clientes recusam a cadeia de %n certificado, independentemente do que se instale</numerusform>
            <numerusform>Os clientes recusam as cadeias de %n certificados, independentemente do que se instale</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients refuse the chain of {}, whatever is installed</source>
        <translation>Os clientes recusam a cadeia de {}, independentemente do que se instale</translation>
    </message>
    <message>
        <source>Ask whoever runs the certificate authority for a chain without this fault.</source>
        <translation>Peça a quem gere a autoridade de certificação uma cadeia sem este defeito.</translation>
    </message>
    <message>
        <source>It was made on the way to the server.</source>
        <translation>Foi criado no caminho até ao servidor.</translation>
    </message>
    <message>
        <source>OutSystems Cloud does not come that way, so installing it would help nothing.</source>
        <translation>A OutSystems Cloud não passa por esse caminho, por isso instalá-lo não ajudaria em nada.</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection ({}), not the server&apos;s</source>
        <translation>Este é o certificado da inspeção da sua própria rede ({}), não o do servidor</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection, not the server&apos;s</source>
        <translation>Este é o certificado da inspeção da sua própria rede, não o do servidor</translation>
    </message>
    <message>
        <source>{} also signs what public sites present to this computer.</source>
        <translation>{} assina também o que os sites públicos apresentam a este computador.</translation>
    </message>
    <message>
        <source>Get the certificate from the people who run the server, or fetch it from a network without inspection.</source>
        <translation>Peça o certificado a quem gere o servidor, ou obtenha-o a partir de uma rede sem inspeção.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) for signing in: another procedure applies</source>
        <translation>
            <numerusform>%n certificado serve para iniciar sessão: aplica-se outro procedimento</numerusform>
            <numerusform>%n certificados servem para iniciar sessão: aplica-se outro procedimento</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is for signing in: another procedure applies</source>
        <translation>{} serve para iniciar sessão: aplica-se outro procedimento</translation>
    </message>
    <message>
        <source>It is a client certificate, with which an app proves who it is. It does not make a server trusted.</source>
        <translation>É um certificado de cliente, com que uma aplicação prova quem é. Não torna um servidor de confiança.</translation>
    </message>
    <message>
        <source>Send it by OutSystems&apos; procedure for client certificates: as .pfx with password and TripleDES-SHA1 encryption, since AES256-SHA256 is not supported there.</source>
        <translation>Envie-o pelo procedimento da OutSystems para certificados de cliente: como .pfx com palavra-passe e encriptação TripleDES-SHA1, porque AES256-SHA256 não é suportado aí.</translation>
    </message>
    <message>
        <source>The server does not send it, so it has to be installed as well: in Intermediate Certification Authorities, not in the trusted root store.</source>
        <translation>O servidor não o envia, por isso também tem de ser instalado: em Autoridades de certificação intermédias, não no repositório de raízes de confiança.</translation>
    </message>
    <message>
        <source>Windows trusts it already: it is on Microsoft&apos;s list.</source>
        <translation>O Windows já confia nele: está na lista da Microsoft.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list does not let it vouch for this, and neither should you.</source>
        <translation>A lista da Microsoft não lhe permite garantir isto, e não convém que o permita aqui.</translation>
    </message>
    <message>
        <source>It has expired, and is not trusted even where it is installed.</source>
        <translation>Expirou e não é de confiança, mesmo onde está instalado.</translation>
    </message>
    <message>
        <source>Signed with its own key, so Windows takes it as a trust anchor.</source>
        <translation>Está assinado com a própria chave, por isso o Windows aceita-o como âncora de confiança.</translation>
    </message>
    <message>
        <source>Each renewal of it needs a new case.</source>
        <translation>Cada renovação precisa de um novo caso.</translation>
    </message>
    <message>
        <source>It is not needed for what is asked here.</source>
        <translation>Não é necessário para o que se pede aqui.</translation>
    </message>
    <message>
        <source>So it is not offered for the root store.</source>
        <translation>Por isso não é proposto para o repositório de raízes.</translation>
    </message>
    <message>
        <source>Issued by {}. Windows trusts it already, by a root on Microsoft&apos;s list.</source>
        <translation>Emitido por {}. O Windows já confia nele, através de uma raiz da lista da Microsoft.</translation>
    </message>
    <message>
        <source>{}, at the top of its chain, is installed instead.</source>
        <translation>Em vez dele é instalado {}, que está no topo da cadeia.</translation>
    </message>
    <message>
        <source>{} is at the top of its chain.</source>
        <translation>{} está no topo da cadeia.</translation>
    </message>
    <message>
        <source>Its chain comes to no end: ask whoever runs it for the root certificate.</source>
        <translation>A cadeia não chega a um fim: peça o certificado raiz a quem o gere.</translation>
    </message>
    <message>
        <source>What stands above it cannot be told: ask whoever runs it for the root certificate.</source>
        <translation>Não é possível saber o que está acima dele: peça o certificado raiz a quem o gere.</translation>
    </message>
    <message>
        <source>At the top of its chain, {} was issued by {}, which is missing.</source>
        <translation>No topo da cadeia, {} foi emitido por {}, que falta.</translation>
    </message>
    <message>
        <source>Ask for the certificate of {}.</source>
        <translation>Peça o certificado de {}.</translation>
    </message>
    <message>
        <source>It bears its issuer&apos;s name, but is not signed with its own key, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Tem o nome do seu emissor, mas não está assinado com a própria chave, por isso o Windows não o aceita como âncora de confiança; no repositório de raízes de confiança pode impedir o início de sessão com certificados de cliente no IIS (Microsoft KB 2802568).</translation>
    </message>
    <message>
        <source>Issued by {}, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>Emitido por {}, por isso o Windows não o aceita como âncora de confiança; no repositório de raízes de confiança pode impedir o início de sessão com certificados de cliente no IIS (Microsoft KB 2802568).</translation>
    </message>
    <message>
        <source>the certificate of the issuer is missing</source>
        <translation>falta o certificado do emissor</translation>
    </message>
    <message>
        <source>self-signed, and not trusted</source>
        <translation>autoassinado e não é de confiança</translation>
    </message>
    <message>
        <source>untrusted root</source>
        <translation>raiz que não é de confiança</translation>
    </message>
    <message>
        <source>an issuer in the chain is not an authority</source>
        <translation>um emissor da cadeia não é uma autoridade</translation>
    </message>
    <message>
        <source>an authority may not have others below it</source>
        <translation>uma autoridade não pode ter outras abaixo de si</translation>
    </message>
    <message>
        <source>the authority may not issue for this name</source>
        <translation>a autoridade não pode emitir para este nome</translation>
    </message>
    <message>
        <source>a key is too weak</source>
        <translation>uma chave é demasiado fraca</translation>
    </message>
    <message>
        <source>the key of an authority is too weak</source>
        <translation>a chave de uma autoridade é demasiado fraca</translation>
    </message>
    <message>
        <source>a signature is too weak</source>
        <translation>uma assinatura é demasiado fraca</translation>
    </message>
    <message>
        <source>not trusted by Microsoft</source>
        <translation>a Microsoft não confia nele</translation>
    </message>
    <message>
        <source>OpenSSL cannot read a certificate in the chain</source>
        <translation>o OpenSSL não consegue ler um certificado da cadeia</translation>
    </message>
    <message>
        <source>Trust in {} is trust in everything that it signs, for every app on these servers: name only the environments that need it.</source>
        <translation>Confiar em {} é confiar em tudo o que assina, para todas as aplicações destes servidores: indique só os ambientes que precisam.</translation>
    </message>
    <message>
        <source>A private key came along and was dropped. If your app signs in with this certificate, that is another procedure, for client certificates.</source>
        <translation>Vinha também uma chave privada, que foi descartada. Se a sua aplicação inicia sessão com este certificado, isso é outro procedimento, para certificados de cliente.</translation>
    </message>
    <message>
        <source>{} has no subject alternative name: .NET still compares the common name, other clients refuse it.</source>
        <translation>{} não tem nome alternativo do requerente: .NET ainda compara o nome comum, outros clientes recusam-no.</translation>
    </message>
    <message>
        <source>{} asks clients for a certificate, which most servers do without. If it insists on one, that is another procedure, for client certificates.</source>
        <translation>{} pede um certificado aos clientes, o que a maioria dos servidores dispensa. Se o exigir, isso é outro procedimento, para certificados de cliente.</translation>
    </message>
    <message>
        <source>SQL Server made this certificate by itself and makes another one at each start: installing it will not last. Give SQL Server a certificate of its own first.</source>
        <translation>O SQL Server criou este certificado por si próprio e cria outro sempre que arranca: instalá-lo não dura. Dê primeiro ao SQL Server um certificado próprio.</translation>
    </message>
    <message>
        <source>{} ends on {}. Its successor needs no new case as long as the same authority signs it.</source>
        <translation>{} termina em {}. O sucessor não precisa de um novo caso, desde que seja assinado pela mesma autoridade.</translation>
    </message>
    <message numerus="yes">
        <source>{} is valid for %n year(s); some clients refuse more than 825 days.</source>
        <translation>
            <numerusform>{} é válido por %n ano; alguns clientes recusam mais de 825 dias.</numerusform>
            <numerusform>{} é válido por %n anos; alguns clientes recusam mais de 825 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The RSA key of {} has {} bits; 2048 is the least today.</source>
        <translation>A chave RSA de {} tem {} bits; hoje o mínimo é 2048.</translation>
    </message>
    <message>
        <source>{} is signed with SHA-1, which more and more clients refuse.</source>
        <translation>{} está assinado com SHA-1, que cada vez mais clientes recusam.</translation>
    </message>
    <message>
        <source>{} has a key of the kind {}, which Windows may not accept in TLS: try it before you rely on it.</source>
        <translation>{} tem uma chave do tipo {}, que o Windows pode não aceitar em TLS: experimente antes de contar com ele.</translation>
    </message>
    <message>
        <source>{} is limited to names below {}, which also limits what trust in it risks.</source>
        <translation>{} está limitado a nomes abaixo de {}, o que também limita o risco de confiar nele.</translation>
    </message>
    <message>
        <source>{} is limited to all but names below {}, which also limits what trust in it risks.</source>
        <translation>{} está limitado a todos os nomes exceto os que estão abaixo de {}, o que também limita o risco de confiar nele.</translation>
    </message>
    <message>
        <source>{} names another key of its issuer than {} has; the signature verifies all the same.</source>
        <translation>{} indica outra chave do emissor, diferente da que {} tem; mesmo assim, a assinatura confere.</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>um certificado sem nome</translation>
    </message>
    <message>
        <source>Go on, and open the case with the files that this wizard prepares.</source>
        <translation>Continue e abra o caso com os ficheiros que este assistente prepara.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to send the whole chain.</source>
        <translation>Peça a quem gere o servidor que envie a cadeia completa.</translation>
    </message>
    <message>
        <source>Its programme lists {} for other purposes, not for servers.</source>
        <translation>O programa da Microsoft inclui {} para outras finalidades, não para servidores.</translation>
    </message>
    <message>
        <source>Its programme trusts only certificates that {} issued earlier.</source>
        <translation>O programa da Microsoft só confia em certificados que {} emitiu anteriormente.</translation>
    </message>
    <message>
        <source>Its programme no longer trusts {}.</source>
        <translation>O programa da Microsoft já não confia em {}.</translation>
    </message>
    <message>
        <source>Its programme lists {}, which has expired.</source>
        <translation>O programa da Microsoft inclui {}, que expirou.</translation>
    </message>
    <message>
        <source>Its programme lists {}.</source>
        <translation>O programa da Microsoft inclui {}.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Ainda não há certificado</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Não foi adicionado nada.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Adicione primeiro um.</translation>
    </message>
    <message>
        <source>They belong to private authorities, which Windows does not know. Once they are installed, everything that they have signed is trusted.</source>
        <translation>São de autoridades privadas, que o Windows não conhece. Depois de instalados, tudo o que assinaram passa a ser de confiança.</translation>
    </message>
    <message>
        <source>It belongs to a private authority, which Windows does not know. Once it is installed, everything that it has signed is trusted.</source>
        <translation>É de uma autoridade privada, que o Windows não conhece. Depois de instalado, tudo o que assinou passa a ser de confiança.</translation>
    </message>
    <message>
        <source>They are signed with their own keys, so each renewal needs a new case.</source>
        <translation>Estão assinados com as próprias chaves, por isso cada renovação precisa de um novo caso.</translation>
    </message>
    <message>
        <source>It is signed with its own key, so each renewal of it needs a new case.</source>
        <translation>Está assinado com a própria chave, por isso cada renovação precisa de um novo caso.</translation>
    </message>
    <message>
        <source>A certificate of a private authority would need one case for all.</source>
        <translation>Um certificado de uma autoridade privada precisaria de um só caso para todos.</translation>
    </message>
    <message numerus="yes">
        <source>{} needs to be trusted, and the server leaves out %n certificate(s)</source>
        <translation>
            <numerusform>É preciso confiar em {}, e o servidor omite %n certificado</numerusform>
            <numerusform>É preciso confiar em {}, e o servidor omite %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted, and the server leaves out {}</source>
        <translation>É preciso confiar em {}, e o servidor omite {}</translation>
    </message>
    <message>
        <source>A server has to send its certificate with all intermediates; this one does not. Until it does, they have to be installed as well, as Intermediate Certification Authorities.</source>
        <translation>Um servidor tem de enviar o seu certificado com todos os intermédios; este não o faz. Até que o faça, têm de ser instalados também, em Autoridades de certificação intermédias.</translation>
    </message>
    <message>
        <source>{} expires on {}: ask for its successor</source>
        <translation>{} expira em {}: peça o sucessor</translation>
    </message>
    <message>
        <source>Within 90 days there will be another one, and another case. It can be installed until then, and should be if calls fail today.</source>
        <translation>Dentro de 90 dias haverá outro, e outro caso. Até lá pode ser instalado, e deve sê-lo se as chamadas falharem hoje.</translation>
    </message>
    <message>
        <source>Ask for the successor first.</source>
        <translation>Peça primeiro o sucessor.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) trusted already: no case is needed</source>
        <translation>
            <numerusform>%n certificado já é de confiança: não é preciso nenhum caso</numerusform>
            <numerusform>%n certificados já são de confiança: não é preciso nenhum caso</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is trusted already: no case is needed</source>
        <translation>{} já é de confiança: não é preciso nenhum caso</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list.</source>
        <translation>O Windows confia em {}: está na lista da Microsoft.</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list of {}.</source>
        <translation>O Windows confia em {}: está na lista da Microsoft de {}.</translation>
    </message>
    <message>
        <source>If calls fail all the same, look at the host name, the intermediates that the server sends and its TLS version: installing a certificate changes none of these.</source>
        <translation>Se mesmo assim as chamadas falharem, veja o nome do host, os intermédios que o servidor envia e a sua versão de TLS: instalar um certificado não altera nada disto.</translation>
    </message>
    <message numerus="yes">
        <source>The server leaves out %n certificate(s): no case is needed, the server must send (it|them)</source>
        <translation>
            <numerusform>O servidor omite %n certificado: não é preciso nenhum caso, o servidor tem de o enviar</numerusform>
            <numerusform>O servidor omite %n certificados: não é preciso nenhum caso, o servidor tem de os enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>The server leaves out {}: no case is needed, the server must send it</source>
        <translation>O servidor omite {}: não é preciso nenhum caso, o servidor tem de o enviar</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list, but without the intermediate the front-ends cannot see that.</source>
        <translation>A autoridade de certificação é pública e está na lista da Microsoft, mas sem o intermédio os front-ends não o conseguem ver.</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list of {}, but without the intermediate the front-ends cannot see that.</source>
        <translation>A autoridade de certificação é pública e está na lista da Microsoft de {}, mas sem o intermédio os front-ends não o conseguem ver.</translation>
    </message>
    <message>
        <source>Its list is of {}.</source>
        <translation>A lista da Microsoft é de {}.</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft does not trust %n certificate(s)</source>
        <translation>
            <numerusform>A Microsoft não confia em %n certificado</numerusform>
            <numerusform>A Microsoft não confia em %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft does not trust {}</source>
        <translation>A Microsoft não confia em {}</translation>
    </message>
    <message>
        <source>Putting it into the trusted root store against that would weaken every app on these servers.</source>
        <translation>Pô-lo mesmo assim no repositório de raízes de confiança enfraqueceria todas as aplicações destes servidores.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of another authority.</source>
        <translation>Peça a quem gere o servidor um certificado de outra autoridade.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top are not.</source>
        <translation>
            <numerusform>Estão aqui %n certificado e o intermédio; faltam {}, no topo.</numerusform>
            <numerusform>Estão aqui %n certificados e o intermédio; faltam {}, no topo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top is not.</source>
        <translation>
            <numerusform>Estão aqui %n certificado e o intermédio; falta {}, no topo.</numerusform>
            <numerusform>Estão aqui %n certificados e o intermédio; falta {}, no topo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and the intermediate are here; {} at the top is not.</source>
        <translation>Estão aqui {} e o intermédio; falta {}, no topo.</translation>
    </message>
    <message>
        <source>Only a certificate that is signed with its own key can be installed as trusted root.</source>
        <translation>Só um certificado assinado com a própria chave pode ser instalado como raiz de confiança.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) no root(s): the root is missing</source>
        <translation>
            <numerusform>%n certificado não é raiz: falta a raiz</numerusform>
            <numerusform>%n certificados não são raízes: falta a raiz</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is not a root: the root is missing</source>
        <translation>{} não é uma raiz: falta a raiz</translation>
    </message>
    <message>
        <source>An intermediate in the trusted root store does not help on Windows, and can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>No Windows, um intermédio no repositório de raízes de confiança não ajuda e pode impedir o início de sessão com certificados de cliente no IIS (Microsoft KB 2802568).</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (was|were) issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>
            <numerusform>%n certificado foi emitido por {}, e um certificado que outro emitiu não pode ser instalado como raiz de confiança (Microsoft KB 2802568).</numerusform>
            <numerusform>%n certificados foram emitidos por {}, e um certificado que outro emitiu não pode ser instalado como raiz de confiança (Microsoft KB 2802568).</numerusform>
        </translation>
    </message>
    <message>
        <source>{} was issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>{} foi emitido por {}, e um certificado que outro emitiu não pode ser instalado como raiz de confiança (Microsoft KB 2802568).</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (needs|need) to be trusted</source>
        <translation>
            <numerusform>É preciso confiar em %n certificado</numerusform>
            <numerusform>É preciso confiar em %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted</source>
        <translation>É preciso confiar em {}</translation>
    </message>
    <message>
        <source>The root certificates are missing</source>
        <translation>Faltam os certificados raiz</translation>
    </message>
    <message>
        <source>The root certificate is missing</source>
        <translation>Falta o certificado raiz</translation>
    </message>
    <message>
        <source>What signed {} cannot be told here</source>
        <translation>Aqui não é possível saber o que assinou {}</translation>
    </message>
    <message>
        <source>Its signature is of a kind that this computer cannot check, so nothing says that it could be a root.</source>
        <translation>A sua assinatura é de um tipo que este computador não consegue verificar, por isso nada indica que possa ser uma raiz.</translation>
    </message>
    <message>
        <source>Ask whoever runs it which certificate is the root, and add that.</source>
        <translation>Pergunte a quem o gere qual dos certificados é a raiz e adicione esse.</translation>
    </message>
    <message>
        <source>Type the address of a server first.</source>
        <translation>Escreva primeiro o endereço de um servidor.</translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation>Linha {}: {}</translation>
    </message>
    <message>
        <source>A private key was removed from what you entered: it must never be sent.</source>
        <translation>Foi removida uma chave privada do que introduziu: nunca deve ser enviada.</translation>
    </message>
    <message>
        <source>The draft cannot be saved. Save a copy elsewhere, or close again to lose the changes.</source>
        <translation>Não é possível guardar o rascunho. Guarde uma cópia noutro lugar, ou feche de novo para perder as alterações.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>validity unreadable</source>
        <translation>validade ilegível</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>termina antes de começar</translation>
    </message>
    <message>
        <source>valid in {}</source>
        <translation>válido daqui a {}</translation>
    </message>
    <message>
        <source>expired {} ago</source>
        <translation>expirado há {}</translation>
    </message>
    <message>
        <source>no expiry date</source>
        <translation>sem fim de validade</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>por mais {}</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>Datas impossíveis</translation>
    </message>
    <message>
        <source>Unreadable dates</source>
        <translation>Datas ilegíveis</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Ainda não válido</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Autoassinado</translation>
    </message>
    <message>
        <source>Issued by another</source>
        <translation>Emitido por outro</translation>
    </message>
    <message>
        <source>Self-signed? Cannot tell</source>
        <translation>Autoassinado? Incerto</translation>
    </message>
    <message>
        <source>{} · to the intermediate store</source>
        <translation>{} · para o repositório de intermédios</translation>
    </message>
    <message>
        <source>Root · self-signed</source>
        <translation>Raiz · autoassinado</translation>
    </message>
    <message>
        <source>Server · self-signed</source>
        <translation>Servidor · autoassinado</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédio</translation>
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
        <translation>Não foi possível verificar a assinatura</translation>
    </message>
    <message>
        <source>Asking again…</source>
        <translation>A consultar de novo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>servers that failed</comment>
        <translation>
            <numerusform>… e mais %n.</numerusform>
            <numerusform>… e mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} presents something else than before.</source>
        <translation>{} apresenta algo diferente do anterior.</translation>
    </message>
    <message>
        <source>Checked at {}: the same as before.</source>
        <translation>Verificado às {}: igual ao anterior.</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Non-Production</source>
        <translation>Não produção</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Management (LifeTime)</source>
        <translation>Gestão (LifeTime)</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>who told of an environment</comment>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>LifeTime</source>
        <translation>LifeTime</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <comment>who told of an environment</comment>
        <translation>Pedido anterior</translation>
    </message>
    <message>
        <source>REST integration</source>
        <translation>Integração REST</translation>
    </message>
    <message>
        <source>SOAP integration</source>
        <translation>Integração SOAP</translation>
    </message>
    <message>
        <source>External database</source>
        <translation>Base de dados externa</translation>
    </message>
    <message>
        <source>Active Directory or LDAP</source>
        <translation>Active Directory ou LDAP</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de email</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours of the window</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours of the window</comment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>No portal</translation>
    </message>
    <message>
        <source>&amp;Back to the wizard</source>
        <translation>&amp;Voltar ao assistente</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the &amp;link</source>
        <translation>Nada abriu? Copie o &amp;link</translation>
    </message>
    <message>
        <source>Copy as file</source>
        <translation>Copiar como ficheiro</translation>
    </message>
    <message>
        <source>Drag it into the portal</source>
        <translation>Arraste para o portal</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the ZIP</source>
        <translation>
            <numerusform>… e mais %n no ZIP</numerusform>
            <numerusform>… e mais %n no ZIP</numerusform>
        </translation>
    </message>
    <message>
        <source>All files, if the portal takes no .cer</source>
        <translation>Todos os ficheiros, se o portal não aceitar .cer</translation>
    </message>
    <message>
        <source>Case number, once it is submitted</source>
        <translation>Número do caso, depois de submetido</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número do caso</translation>
    </message>
    <message>
        <source>Certificates ({})</source>
        <translation>Certificados ({})</translation>
    </message>
    <message>
        <source>All files ({})</source>
        <translation>Todos os ficheiros ({})</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Adicionar certificados</translation>
    </message>
    <message>
        <source>Drafts ({})</source>
        <translation>Rascunhos ({})</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Abrir um rascunho</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save in a folder</source>
        <translation>Guardar numa pasta</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Impressões digitais</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensões</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo de assinatura</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido de</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Requerente</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>SHA-1 (Thumbprint)</source>
        <translation>SHA-1 (impressão digital)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Remark {}</source>
        <translation>Observação {}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>{} local time ({})</source>
        <translation>{}, hora local ({})</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>form of a day and a time</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>Open {}?</source>
        <translation>Abrir {}?</translation>
    </message>
    <message numerus="yes">
        <source>Opening this file takes longer than usual, up to about %n second(s). Open it anyway?</source>
        <translation>
            <numerusform>Abrir este ficheiro demora mais do que o habitual, até cerca de %n segundo. Abrir mesmo assim?</numerusform>
            <numerusform>Abrir este ficheiro demora mais do que o habitual, até cerca de %n segundos. Abrir mesmo assim?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>All details of {}</source>
        <translation>Todos os detalhes de {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Change the environment</source>
        <translation>Alterar o ambiente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>As LifeTime shows it, such as Production</source>
        <translation>Como o LifeTime o mostra, por exemplo Production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Finalidade</translation>
    </message>
    <message>
        <source>Your draft is saved and you can go on.</source>
        <translation>O seu rascunho está guardado e pode continuar.</translation>
    </message>
    <message>
        <source>Your draft could not be saved: save a copy of it before you go on.</source>
        <translation>Não foi possível guardar o seu rascunho: guarde uma cópia antes de continuar.</translation>
    </message>
    <message>
        <source>The wizard made a mistake</source>
        <translation>O assistente cometeu um erro</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. {} The lines below tell its developers where it happened; nothing that you entered is in them, and nothing is sent.</source>
        <translation>É um defeito do programa, não um erro seu. {} As linhas abaixo dizem aos programadores onde aconteceu; não contêm nada do que introduziu, e nada é enviado.</translation>
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
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Fetch the missing certificate?</source>
        <translation>Obter o certificado que falta?</translation>
    </message>
    <message>
        <source>The certificates say where their issuer&apos;s can be fetched. Whoever runs these addresses, and those that they lead to, learns that somebody looks at them. What comes is used only if its signature proves that it is the issuer.</source>
        <translation>Os certificados dizem onde se pode obter o do seu emissor. Quem gere estes endereços, e aqueles a que levam, fica a saber que alguém os consulta. O que vier só é usado se a assinatura provar que é o emissor.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>The article of OutSystems about this service</source>
        <translation>O artigo da OutSystems sobre este serviço</translation>
    </message>
    <message>
        <source>Why a root?</source>
        <translation>Porquê uma raiz?</translation>
    </message>
    <message>
        <source>Open the notices</source>
        <translation>Abrir os avisos legais</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termos</translation>
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
        <translation>&amp;Este passo</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Termos</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>Te&amp;clado</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>It prepares the support case with which OutSystems Support installs a certificate in the trusted root store of OutSystems 11 Cloud. You send the case yourself.</source>
        <translation>Prepara o caso de suporte com que o Suporte da OutSystems instala um certificado no repositório de raízes de confiança da OutSystems 11 Cloud. O caso é enviado por si.</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Quem o faz</translation>
    </message>
    <message>
        <source>The Trusted Root Wizard developers. It is not a program of OutSystems, who have neither reviewed nor approved it.</source>
        <translation>Os programadores do Trusted Root Wizard. Não é um programa da OutSystems, que não o analisou nem aprovou.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>The MIT licence: you may use, change and share it. It comes without any warranty.</source>
        <translation>A licença MIT: pode usar, alterar e partilhar o programa. É fornecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation>Trabalho de terceiros incluído</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. You may replace their libraries in the program&apos;s folder with versions of your own. All other parts are named in this file: {}</source>
        <translation>Qt e PySide6 são usados nos termos da GNU Lesser General Public License, versão 3. Pode substituir as suas bibliotecas, na pasta do programa, por versões suas. Todas as outras partes estão indicadas neste ficheiro: {}</translation>
    </message>
    <message>
        <source>That password does not open it. Try another one.</source>
        <translation>Essa palavra-passe não o abre. Experimente outra.</translation>
    </message>
    <message>
        <source>The file is protected. Its password opens it once on this computer and is not kept; a private key in it is dropped.</source>
        <translation>O ficheiro está protegido. A palavra-passe abre-o uma vez neste computador e não é guardada; uma chave privada que contenha é descartada.</translation>
    </message>
    <message>
        <source>Password of {}</source>
        <translation>Palavra-passe de {}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Only you see this name; it is not sent. Leave it empty to have the name of the certificate again.</source>
        <translation>Este nome só é visto por si; não é enviado. Deixe-o vazio para voltar a ter o nome do certificado.</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Mudar o nome do rascunho</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Every certificate leads up to a root</source>
        <translation>Cada certificado leva a uma raiz</translation>
    </message>
    <message>
        <source>A server proves its name with a certificate. Another certificate signed that one, and so on up to the root: together they are a chain. The root signed itself. No other certificate vouches for it, so it is trusted only where it was installed.</source>
        <translation>Um servidor prova o seu nome com um certificado. Outro certificado assinou esse, e assim por diante até à raiz: juntos, são uma cadeia. A raiz assinou-se a si própria. Nenhum outro certificado a garante, por isso só é de confiança onde foi instalada.</translation>
    </message>
    <message>
        <source>A front-end trusts what leads to a root it knows</source>
        <translation>Um front-end confia no que leva a uma raiz que conhece</translation>
    </message>
    <message>
        <source>Each front-end, a server that runs your apps, has a list of the roots it trusts. Public roots are on it. A root that an organisation made for itself is not, until OutSystems Support installs it there. Then everything that it signs is trusted.</source>
        <translation>Cada front-end, um servidor que executa as suas aplicações, tem uma lista das raízes em que confia. As raízes públicas estão nela. Uma raiz que uma organização criou para si não está, até o Suporte da OutSystems a instalar aí. Depois, tudo o que ela assina é de confiança.</translation>
    </message>
    <message>
        <source>The root stays when a certificate is renewed</source>
        <translation>A raiz mantém-se quando um certificado é renovado</translation>
    </message>
    <message>
        <source>A server&apos;s certificate is renewed every few months or years, and the new one is another certificate. If the same root signed it, it is trusted at once. A self-signed one has no root above it: each renewal needs a new support case.</source>
        <translation>O certificado de um servidor é renovado de meses a meses ou de anos a anos, e o novo é outro certificado. Se foi assinado pela mesma raiz, é logo de confiança. Um autoassinado não tem raiz acima de si: cada renovação precisa de um novo caso de suporte.</translation>
    </message>
    <message>
        <source>Only what signed itself belongs in the root store</source>
        <translation>Só o que se assinou a si próprio pertence ao repositório de raízes</translation>
    </message>
    <message>
        <source>Windows begins with certificates that signed themselves. Any other certificate does not help in this store, and can break other connections there. If the server leaves out an intermediate, that goes into another store. A private key is never sent.</source>
        <translation>O Windows começa pelos certificados que se assinaram a si próprios. Qualquer outro certificado não ajuda neste repositório e pode impedir aí outras ligações. Se o servidor omitir um intermédio, esse vai para outro repositório. Uma chave privada nunca é enviada.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>For new requests</source>
        <translation>Para novos pedidos</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>O seu &amp;nome</translation>
    </message>
    <message>
        <source>Work e&amp;mail</source>
        <translation>E&amp;mail profissional</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Te&amp;lefone</translation>
    </message>
    <message>
        <source>&amp;CC</source>
        <translation>&amp;CC</translation>
    </message>
    <message>
        <source>&amp;Infrastructure or activation code</source>
        <translation>Infraestrutura ou código de &amp;ativação</translation>
    </message>
    <message>
        <source>&amp;Format of the .cer files</source>
        <translation>&amp;Formato dos ficheiros .cer</translation>
    </message>
    <message>
        <source>Pro&amp;xy for servers, without a password</source>
        <translation>Pro&amp;xy para servidores, sem palavra-passe</translation>
    </message>
    <message>
        <source>How to get an access token</source>
        <translation>Como obter um token de acesso</translation>
    </message>
    <message>
        <source>LifeTime gives tokens to service accounts. Only who may manage infrastructure and users can make one.</source>
        <translation>O LifeTime dá tokens a contas de serviço. Só quem pode gerir infraestrutura e utilizadores os pode criar.</translation>
    </message>
    <message>
        <source>Open your LifeTime in a browser and sign in.</source>
        <translation>Abra o seu LifeTime num navegador e inicie sessão.</translation>
    </message>
    <message>
        <source>Open {} in a browser and sign in.</source>
        <translation>Abra {} num navegador e inicie sessão.</translation>
    </message>
    <message>
        <source>Go to User Management, Service Accounts, and choose New Service Account.</source>
        <translation>Vá a User Management, Service Accounts, e escolha New Service Account.</translation>
    </message>
    <message>
        <source>Enter a username and a description, such as “Trusted Root Wizard”, and choose a role with the least permission that still shows the environments.</source>
        <translation>Introduza um nome de utilizador e uma descrição, como “Trusted Root Wizard”, e escolha uma função com a menor permissão que ainda mostre os ambientes.</translation>
    </message>
    <message>
        <source>Choose Create, and copy the token: LifeTime shows it only once.</source>
        <translation>Escolha Create e copie o token: o LifeTime só o mostra uma vez.</translation>
    </message>
    <message>
        <source>Paste it into the field Access token here.</source>
        <translation>Cole-o aqui no campo Token de acesso.</translation>
    </message>
    <message>
        <source>A token that is lost cannot be shown again: “Generate new Authentication Token” makes another one, and the old one ends.</source>
        <translation>Um token perdido não pode voltar a ser mostrado: “Generate new Authentication Token” cria outro, e o antigo deixa de valer.</translation>
    </message>
    <message>
        <source>Whoever issues certificates for others: a public company, or a department of your own organisation.</source>
        <translation>Quem emite certificados para outros: uma empresa que o faz para o público ou um departamento da sua própria organização.</translation>
    </message>
    <message>
        <source>DER and Base64</source>
        <translation>DER e Base64</translation>
    </message>
    <message>
        <source>Two ways to write the same certificate into a .cer file. Windows reads both; DER is the usual one.</source>
        <translation>Duas formas de escrever o mesmo certificado num ficheiro .cer. O Windows lê ambas; DER é a habitual.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>The certificates that lead from a server up to a root; each is signed by the one above it.</source>
        <translation>Os certificados que levam de um servidor até uma raiz; cada um é assinado pelo que está acima.</translation>
    </message>
    <message>
        <source>A certificate with which an app proves to a server who it is. OutSystems installs it in another procedure, together with its private key.</source>
        <translation>Um certificado com que uma aplicação prova a um servidor quem é. A OutSystems instala-o noutro procedimento, juntamente com a chave privada.</translation>
    </message>
    <message>
        <source>A certificate between the root and the server certificate: signed by the one above, and used to sign others. The server should send it along with its own.</source>
        <translation>Um certificado entre a raiz e o certificado de servidor: assinado pelo que está acima e usado para assinar outros. O servidor deve enviá-lo juntamente com o seu.</translation>
    </message>
    <message>
        <source>Path length</source>
        <translation>Comprimento do caminho</translation>
    </message>
    <message>
        <source>How many intermediates may stand below this certificate in a chain. With 0 it may sign server certificates, but no further intermediate.</source>
        <translation>Quantos intermédios podem estar abaixo deste certificado numa cadeia. Com 0, pode assinar certificados de servidor, mas nenhum outro intermédio.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>The secret half of a certificate. It belongs to its owner alone, and trusting a certificate never needs it.</source>
        <translation>A metade secreta de um certificado. Só pertence ao seu dono, e nunca é necessária para confiar num certificado.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>A trial on this computer that changes nothing: the wizard checks the server&apos;s certificate as it would be checked today, and once more as if what you chose was installed. It uses OpenSSL; the Cloud runs Windows, which may differ in details.</source>
        <translation>Um teste neste computador que não altera nada: o assistente verifica o certificado do servidor como seria verificado hoje, e outra vez como se o que escolheu estivesse instalado. Usa OpenSSL; a Cloud usa Windows, que pode diferir em pormenores.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raiz</translation>
    </message>
    <message>
        <source>The certificate at the top of a chain. It is signed with its own key, so no other certificate vouches for it: it is trusted where somebody installed it.</source>
        <translation>O certificado no topo de uma cadeia. Está assinado com a própria chave, por isso nenhum outro certificado o garante: é de confiança onde alguém o instalou.</translation>
    </message>
    <message>
        <source>Signed with its own key and not by an authority above it. Every root is self-signed, and so are the certificates of some servers.</source>
        <translation>Assinado com a própria chave e não por uma autoridade acima. Todas as raízes são autoassinadas, e os certificados de alguns servidores também.</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N.º de série</translation>
    </message>
    <message>
        <source>The serial number: an issuer gives each of its certificates another one, so issuer and number together tell which certificate it is.</source>
        <translation>O número de série: um emissor dá um diferente a cada um dos seus certificados, por isso emissor e número juntos dizem qual é o certificado.</translation>
    </message>
    <message>
        <source>The certificate with which a server proves its name. It is renewed often, every few months or years.</source>
        <translation>O certificado com que um servidor prova o seu nome. É renovado com frequência, de meses a meses ou de anos a anos.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>A fingerprint computed from the whole certificate, 64 digits and letters long. When it is the same, the certificate is the same.</source>
        <translation>Uma impressão digital calculada a partir de todo o certificado, com 64 algarismos e letras. Quando é igual, o certificado é o mesmo.</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nome do servidor (SNI)</translation>
    </message>
    <message>
        <source>The name that a client asks a server for. One server can have several certificates, and chooses by this name which one it presents.</source>
        <translation>O nome pelo qual um cliente consulta um servidor. Um servidor pode ter vários certificados e escolhe por este nome qual apresenta.</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>The fingerprint that Windows shows (SHA-1), 40 digits and letters long. Compare it to see whether two people mean the same certificate.</source>
        <translation>O valor que o Windows mostra como thumbprint (SHA-1), com 40 algarismos e letras. Compare-o para ver se duas pessoas falam do mesmo certificado.</translation>
    </message>
    <message>
        <source>Trusted root store</source>
        <translation>Repositório de raízes de confiança</translation>
    </message>
    <message>
        <source>The list of roots that a Windows computer trusts. A connection is trusted when the server&apos;s chain ends in a certificate on that list.</source>
        <translation>A lista das raízes em que um computador Windows confia. Uma ligação é de confiança quando a cadeia do servidor termina num certificado dessa lista.</translation>
    </message>
    <message>
        <source>LifeTime access token</source>
        <translation>Token de acesso do LifeTime</translation>
    </message>
    <message>
        <source>A long text that stands in for the password of a service account in LifeTime. The wizard uses it only to read the list of your environments.</source>
        <translation>Um texto longo que substitui a palavra-passe de uma conta de serviço no LifeTime. O assistente só o usa para ler a lista dos seus ambientes.</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Código de ativação</translation>
    </message>
    <message>
        <source>The code by which OutSystems knows your infrastructure. Service Center shows it under Administration, Licensing.</source>
        <translation>O código pelo qual a OutSystems conhece a sua infraestrutura. O Service Center mostra-o em Administration, Licensing.</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>Front-end</translation>
    </message>
    <message>
        <source>A server that runs your apps. An environment can have several, and OutSystems installs the certificate on all of them.</source>
        <translation>Um servidor que executa as suas aplicações. Um ambiente pode ter vários, e a OutSystems instala o certificado em todos eles.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infraestrutura</translation>
    </message>
    <message>
        <source>All your OutSystems environments together. The support portal lists yours by name, and asks which one a case is about.</source>
        <translation>Todos os seus ambientes OutSystems em conjunto. O portal de suporte lista as suas pelo nome e pergunta de qual trata um caso.</translation>
    </message>
    <message>
        <source>The console of OutSystems in which the environments of an infrastructure are managed.</source>
        <translation>A consola da OutSystems em que se gerem os ambientes de uma infraestrutura.</translation>
    </message>
    <message>
        <source>No browser could be opened; the link is on the clipboard.</source>
        <translation>Não foi possível abrir nenhum navegador; o link está na área de transferência.</translation>
    </message>
    <message>
        <source>No program could be opened for the file; where it is is on the clipboard.</source>
        <translation>Não foi possível abrir nenhum programa para o ficheiro; a sua localização está na área de transferência.</translation>
    </message>
    <message>
        <source>Help for the step that is shown</source>
        <translation>Ajuda sobre o passo que é mostrado</translation>
    </message>
    <message>
        <source>What a word means, where the field or row with the focus has an explanation</source>
        <translation>O que significa um termo, se o campo ou a linha com o foco tiver uma explicação</translation>
    </message>
    <message>
        <source>Go to one of the five steps</source>
        <translation>Ir para um dos cinco passos</translation>
    </message>
    <message>
        <source>Go to the next field or button; with Shift, back</source>
        <translation>Ir para o campo ou botão seguinte; com Shift, para o anterior</translation>
    </message>
    <message>
        <source>Go between the steps, the page and the buttons below it</source>
        <translation>Alternar entre os passos, a página e os botões por baixo</translation>
    </message>
    <message>
        <source>Go on to the next step, from any field</source>
        <translation>Ir para o passo seguinte a partir de qualquer campo</translation>
    </message>
    <message>
        <source>Tick or untick the selected certificate or environment</source>
        <translation>Marcar ou desmarcar o certificado ou ambiente selecionado</translation>
    </message>
    <message>
        <source>On the first step: read what is on the clipboard</source>
        <translation>No primeiro passo: ler o que está na área de transferência</translation>
    </message>
    <message>
        <source>Begin a new request</source>
        <translation>Começar um novo pedido</translation>
    </message>
    <message>
        <source>Save a copy of the draft elsewhere</source>
        <translation>Guardar noutro lugar uma cópia do rascunho</translation>
    </message>
    <message>
        <source>Copy the value of the row with the focus</source>
        <translation>Copiar o valor da linha com o foco</translation>
    </message>
    <message>
        <source>Beside the browser: copy the answer with that number</source>
        <translation>Ao lado do navegador: copiar a resposta com esse número</translation>
    </message>
    <message>
        <source>Move the selected environment</source>
        <translation>Mover o ambiente selecionado</translation>
    </message>
    <message>
        <source>Edit the selected environment, or rename a draft</source>
        <translation>Editar o ambiente selecionado ou mudar o nome de um rascunho</translation>
    </message>
    <message>
        <source>Remove the selected environment, a draft or what was read</source>
        <translation>Remover o ambiente selecionado, um rascunho ou o que foi lido</translation>
    </message>
    <message>
        <source>Stop what is under way, or close a dialog</source>
        <translation>Parar o que está em curso ou fechar uma caixa de diálogo</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>Para que serve este passo</translation>
    </message>
    <message>
        <source>Hand over the certificate that OutSystems does not trust yet. A file, copied text or the address of the server will do; its name and format do not matter.</source>
        <translation>Entregue o certificado em que a OutSystems ainda não confia. Serve um ficheiro, texto copiado ou o endereço do servidor; o nome e o formato não importam.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, choose “Browse…”, paste, or type the address that your app calls. If you have the whole chain, add all of it: the wizard finds out which certificate is needed.</source>
        <translation>Largue um ficheiro em qualquer ponto da janela, escolha “Procurar…”, cole, ou escreva o endereço que a sua aplicação chama. Se tiver a cadeia completa, adicione-a toda: o assistente descobre que certificado é necessário.</translation>
    </message>
    <message>
        <source>What if I have no file?</source>
        <translation>E se eu não tiver nenhum ficheiro?</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and choose “Get certificate”. That works on a computer that reaches the server, for example over your company&apos;s network or VPN.</source>
        <translation>Escreva o endereço do servidor e escolha “Obter certificado”. Isto funciona num computador que chegue ao servidor, por exemplo pela rede ou VPN da sua empresa.</translation>
    </message>
    <message>
        <source>What if the file has a private key or a password?</source>
        <translation>E se o ficheiro tiver uma chave privada ou uma palavra-passe?</translation>
    </message>
    <message>
        <source>You can add it all the same. The password opens the file once, on this computer. A private key is dropped as soon as it is seen; it is never kept and never sent.</source>
        <translation>Pode adicioná-lo na mesma. A palavra-passe abre o ficheiro uma vez, neste computador. Uma chave privada é descartada assim que é detetada; nunca é guardada nem enviada.</translation>
    </message>
    <message>
        <source>The title is the answer: what has to be installed, that nothing has to be, or that installing would not help. Below it stand the reason and who has to act.</source>
        <translation>O título é a resposta: o que tem de ser instalado, que não é preciso instalar nada, ou que instalar não ajudaria. Por baixo estão o motivo e quem tem de agir.</translation>
    </message>
    <message>
        <source>What OutSystems has to install is ticked already. Ask whoever gave you that certificate for its thumbprint, compare it with the one shown here, and choose “Next”.</source>
        <translation>O que a OutSystems tem de instalar já está marcado. Peça a impressão digital a quem lhe deu esse certificado, compare-a com a que é mostrada aqui e escolha “Seguinte”.</translation>
    </message>
    <message>
        <source>What if the root is missing?</source>
        <translation>E se faltar a raiz?</translation>
    </message>
    <message>
        <source>Add it on the first step, or choose “Fetch it…” if that is offered. If you have no way to get it, “Copy text to send” gives you a text for whoever runs the certificate authority.</source>
        <translation>Adicione-a no primeiro passo, ou escolha “Obter…”, se for proposto. Se não tiver forma de a conseguir, “Copiar texto para enviar” dá-lhe um texto para quem gere a autoridade de certificação.</translation>
    </message>
    <message>
        <source>What if a certificate cannot be ticked?</source>
        <translation>E se não for possível marcar um certificado?</translation>
    </message>
    <message>
        <source>Mostly because another one signed it: installing it as a root would not help. Select it to read why.</source>
        <translation>Em geral, porque foi assinado por outro: instalá-lo como raiz não ajudaria. Selecione-o para ler o motivo.</translation>
    </message>
    <message>
        <source>Say where the certificate has to be installed. OutSystems installs it on every front-end of the environments that you tick, and on no others.</source>
        <translation>Diga onde o certificado tem de ser instalado. A OutSystems instala-o em todos os front-ends dos ambientes que marcar, e em mais nenhum.</translation>
    </message>
    <message>
        <source>Load the environments from LifeTime or add them below the list, and tick those whose apps connect to the server.</source>
        <translation>Carregue os ambientes do LifeTime ou adicione-os abaixo da lista, e marque aqueles cujas aplicações se ligam ao servidor.</translation>
    </message>
    <message>
        <source>What if I have no access to LifeTime?</source>
        <translation>E se eu não tiver acesso ao LifeTime?</translation>
    </message>
    <message>
        <source>Type the name or the address of an environment and press Enter. You can paste a list as well, with one environment on each line.</source>
        <translation>Escreva o nome ou o endereço de um ambiente e prima Enter. Também pode colar uma lista, com um ambiente por linha.</translation>
    </message>
    <message>
        <source>What if I leave an environment out?</source>
        <translation>E se eu deixar um ambiente de fora?</translation>
    </message>
    <message>
        <source>Apps in it still cannot connect. Testing in one environment first is fine; the others then need a case of their own.</source>
        <translation>As aplicações desse ambiente continuam sem se conseguir ligar. Pode testar primeiro num só ambiente; os outros precisam depois de um caso próprio.</translation>
    </message>
    <message>
        <source>Tell Support what connects, to which address, and whom they may ask. A complete case is what starts their clock.</source>
        <translation>Diga ao Suporte o que se liga, a que endereço, e a quem pode fazer perguntas. O prazo só começa a contar com um caso completo.</translation>
    </message>
    <message>
        <source>Fill in what is not marked as optional. The line beside the buttons says what is still missing.</source>
        <translation>Preencha o que não está marcado como opcional. A linha ao lado dos botões diz o que ainda falta.</translation>
    </message>
    <message>
        <source>What if I need it by a certain day?</source>
        <translation>E se eu precisar até um certo dia?</translation>
    </message>
    <message>
        <source>Tick “On a certain day”. The target of the service is five business days from a complete case, and the wizard says whether your day leaves that much time.</source>
        <translation>Marque “Num certo dia”. O prazo previsto do serviço é de cinco dias úteis a partir de um caso completo, e o assistente diz se o seu dia deixa esse tempo.</translation>
    </message>
    <message>
        <source>What if I do not know our infrastructure?</source>
        <translation>E se eu não conhecer a nossa infraestrutura?</translation>
    </message>
    <message>
        <source>The support portal lists it by name. Its activation code will do too: Service Center shows that under Administration, Licensing.</source>
        <translation>O portal de suporte lista-a pelo nome. O código de ativação também serve: o Service Center mostra-o em Administration, Licensing.</translation>
    </message>
    <message>
        <source>Read what OutSystems will get: the text of the case and the files to attach. Nothing else leaves this computer, and nothing does before you send it yourself.</source>
        <translation>Leia o que a OutSystems vai receber: o texto do caso e os ficheiros a anexar. Nada mais sai deste computador, e nada sai antes de o enviar.</translation>
    </message>
    <message>
        <source>Choose “Open support case”. The portal opens in your browser, and a small window beside it holds each answer to copy and the files to drag over. Note the case number at the end.</source>
        <translation>Escolha “Abrir caso de suporte”. O portal abre no navegador, e uma pequena janela ao lado tem cada resposta para copiar e os ficheiros para arrastar. No fim, anote o número do caso.</translation>
    </message>
    <message>
        <source>What if I may not open a case?</source>
        <translation>E se eu não puder abrir um caso?</translation>
    </message>
    <message>
        <source>Choose “Save a copy…” and mail that to a colleague who may. They open it in their own wizard and go on from here; it holds no password and no private key.</source>
        <translation>Escolha “Guardar uma cópia…” e envie-a por email a um colega que possa. Ele abre-a no seu próprio assistente e continua a partir daqui; não contém nenhuma palavra-passe nem chave privada.</translation>
    </message>
    <message>
        <source>What if the portal looks different?</source>
        <translation>E se o portal tiver outro aspeto?</translation>
    </message>
    <message>
        <source>Paste the whole text where it asks for a description, and attach the files. If it does not take .cer files, attach the ZIP.</source>
        <translation>Cole o texto completo onde pede uma descrição e anexe os ficheiros. Se não aceitar ficheiros .cer, anexe o ZIP.</translation>
    </message>
    <message>
        <source>The wizard did not end properly last time. Its draft is complete up to the last moment.</source>
        <translation>Da última vez, o assistente não terminou corretamente. O rascunho está completo até ao último momento.</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Continuar o rascunho</translation>
    </message>
    <message>
        <source>{} works on this draft since {}: it can only be read here.</source>
        <translation>{} trabalha neste rascunho desde as {}: aqui só pode ser lido.</translation>
    </message>
    <message>
        <source>{} works on this draft: it can only be read here.</source>
        <translation>{} trabalha neste rascunho: aqui só pode ser lido.</translation>
    </message>
    <message>
        <source>Another window works on this draft since {}: it can only be read here.</source>
        <translation>Outra janela trabalha neste rascunho desde as {}: aqui só pode ser lido.</translation>
    </message>
    <message>
        <source>Another window works on this draft: it can only be read here.</source>
        <translation>Outra janela trabalha neste rascunho: aqui só pode ser lido.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day</comment>
        <translation>ddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The token of {} is forgotten.</source>
        <translation>O token de {} foi esquecido.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not known to this LifeTime and (was|were) taken out: {}.</source>
        <translation>
            <numerusform>%n ambiente não é conhecido por este LifeTime e foi retirado: {}.</numerusform>
            <numerusform>%n ambientes não são conhecidos por este LifeTime e foram retirados: {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Or get it from the server</source>
        <translation>Ou obtenha-o do servidor</translation>
    </message>
    <message>
        <source>Which certificate should OutSystems trust?</source>
        <translation>Em que certificado deve a OutSystems confiar?</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) read</source>
        <translation>
            <numerusform>%n certificado lido</numerusform>
            <numerusform>%n certificados lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the rest of the chain if you have it, or go on.</source>
        <translation>Adicione o resto da cadeia, se o tiver, ou continue.</translation>
    </message>
    <message>
        <source>Add the certificate of the system that your apps connect to, or let the wizard get it.</source>
        <translation>Adicione o certificado do sistema a que as suas aplicações se ligam, ou deixe o assistente obtê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n origem</numerusform>
            <numerusform>%n origens</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Remover {}</translation>
    </message>
    <message>
        <source>Nothing to use</source>
        <translation>Nada utilizável</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more piece(s).</source>
        <translation>
            <numerusform>… e mais %n parte.</numerusform>
            <numerusform>… e mais %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the environments</source>
        <translation>Pesquisar os ambientes</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Nenhum</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Where should it be installed?</source>
        <translation>Onde deve ser instalado?</translation>
    </message>
    <message>
        <source>OutSystems installs the certificate on every front-end of the environments you choose.</source>
        <translation>A OutSystems instala o certificado em todos os front-ends dos ambientes que escolher.</translation>
    </message>
    <message>
        <source>{}: asked for already in case {} of {}.</source>
        <translation>{}: já pedido no caso {} de {}.</translation>
    </message>
    <message>
        <source>{}: asked for already in a case of {}.</source>
        <translation>{}: já pedido num caso de {}.</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Ainda não há ambientes</translation>
    </message>
    <message>
        <source>Load them from LifeTime, or add each environment whose apps connect to this system. Support installs nothing on an environment that is not named.</source>
        <translation>Carregue-os do LifeTime, ou adicione cada ambiente cujas aplicações se ligam a este sistema. O Suporte não instala nada num ambiente que não seja indicado.</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{} foi removido.</translation>
    </message>
    <message>
        <source>On a certain day</source>
        <translation>Num certo dia</translation>
    </message>
    <message>
        <source>Why and by when?</source>
        <translation>Porquê e até quando?</translation>
    </message>
    <message>
        <source>Support reads this first: a clear reason and date avoid questions later.</source>
        <translation>O Suporte lê isto primeiro: um motivo e uma data claros evitam perguntas mais tarde.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>May be removed once the new one works</source>
        <translation>Pode ser removido quando o novo funcionar</translation>
    </message>
    <message>
        <source>Must stay installed</source>
        <translation>Tem de continuar instalado</translation>
    </message>
    <message>
        <source>As the support portal lists it</source>
        <translation>Como o portal de suporte a lista</translation>
    </message>
    <message>
        <source>Separate addresses with commas</source>
        <translation>Separe os endereços com vírgulas</translation>
    </message>
    <message>
        <source>Ins&amp;talled earlier</source>
        <translation>Ins&amp;talado anteriormente</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
    <message>
        <source>An&amp;ything Support should know</source>
        <translation>O que mais o Suporte deve sa&amp;ber</translation>
    </message>
    <message>
        <source>&amp;What connects</source>
        <translation>O &amp;que se liga</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravidade</translation>
    </message>
    <message>
        <source>Yo&amp;ur name</source>
        <translation>O seu &amp;nome</translation>
    </message>
    <message>
        <source>&amp;Error seen</source>
        <translation>&amp;Erro observado</translation>
    </message>
    <message>
        <source>Nee&amp;ded by</source>
        <translation>Nece&amp;ssário até</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necessário até</translation>
    </message>
    <message>
        <source>Copy text to send</source>
        <translation>Copiar texto para enviar</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Obter…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Install in the trusted root store</source>
        <translation>Instalar no repositório de raízes de confiança</translation>
    </message>
    <message>
        <source>Only what is needed is ticked.</source>
        <translation>Só está marcado o que é necessário.</translation>
    </message>
    <message>
        <source>Open the support case</source>
        <translation>Abra o caso de suporte</translation>
    </message>
    <message>
        <source>&amp;Drag the file into the case</source>
        <translation>A&amp;rraste o ficheiro para o caso</translation>
    </message>
    <message>
        <source>Submit, and note the case number</source>
        <translation>Submeta e anote o número do caso</translation>
    </message>
    <message>
        <source>Support has &amp;installed it</source>
        <translation>O Suporte já o &amp;instalou</translation>
    </message>
    <message>
        <source>Show the steps in the portal</source>
        <translation>Mostrar os passos no portal</translation>
    </message>
    <message>
        <source>Add a renewal &amp;reminder (.ics)</source>
        <translation>Adicionar &amp;lembrete de renovação (.ics)</translation>
    </message>
    <message>
        <source>Copy to a new request</source>
        <translation>Copiar para um novo pedido</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Case {} is done</source>
        <translation>O caso {} está concluído</translation>
    </message>
    <message>
        <source>Case {} is with Support</source>
        <translation>O caso {} está no Suporte</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Quase pronto</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Pronto a submeter</translation>
    </message>
    <message>
        <source>The whole text is on the clipboard. Attach the file and submit.</source>
        <translation>O texto completo está na área de transferência. Anexe o ficheiro e submeta.</translation>
    </message>
    <message>
        <source>Your browser opens the support case with this text. Attach the file by dragging it from here.</source>
        <translation>O navegador abre o caso de suporte com este texto. Anexe o ficheiro arrastando-o daqui.</translation>
    </message>
    <message>
        <source>Only contacts that your company named may open cases; another one waits until an administrator agrees. The Basic edition has no such service (as of 2022): Service Center, Administration, Licensing shows yours.</source>
        <translation>Só os contactos que a sua empresa indicou podem abrir casos; outro tem de esperar até um administrador concordar. A edição Basic não tem este serviço (dados de 2022): o Service Center, em Administration, Licensing, mostra a sua.</translation>
    </message>
    <message>
        <source>When Support says that it is done, call the system from the app until every front-end has had its turn: this computer proves nothing. Calls that phones make by themselves are not changed by it.</source>
        <translation>Quando o Suporte disser que está feito, chame o sistema a partir da aplicação até ter passado por todos os front-ends: este computador não prova nada. As chamadas que os telefones fazem por si próprios não são alteradas por isto.</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Formato dos ficheiros</translation>
    </message>
    <message>
        <source>Format: {}</source>
        <translation>Formato: {}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>OutSystems does not watch expiry dates.</source>
        <translation>A OutSystems não vigia as datas de validade.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>Não foi obtido nada.</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>A obter {}…</translation>
    </message>
    <message>
        <source>Fetched: {}.</source>
        <translation>Obtido: {}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Não foi encontrado nada.</translation>
    </message>
    <message>
        <source>Found in this computer&apos;s certificate store and added: {}.</source>
        <translation>Encontrado no repositório de certificados deste computador e adicionado: {}.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere and is shown as it is now.</source>
        <translation>Este rascunho foi alterado noutro lugar e é mostrado como está agora.</translation>
    </message>
    <message>
        <source>A copy was saved as {}.</source>
        <translation>Foi guardada uma cópia como {}.</translation>
    </message>
    <message>
        <source>This request is with Support and is kept as it was sent.</source>
        <translation>Este pedido está no Suporte e é mantido tal como foi enviado.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere, so yours goes on as one of its own.</source>
        <translation>Este rascunho foi alterado noutro lugar, por isso o seu continua como um rascunho próprio.</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Abrir o outro</translation>
    </message>
    <message>
        <source>This draft was damaged. What could be rescued is shown, and the damaged file is kept beside it.</source>
        <translation>Este rascunho estava danificado. É mostrado o que foi possível recuperar, e o ficheiro danificado fica guardado ao lado.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (cópia)</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) (was|were) added to the list.</source>
        <translation>
            <numerusform>Foi adicionado à lista %n rascunho.</numerusform>
            <numerusform>Foram adicionados à lista %n rascunhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is in {}.</source>
        <translation>O rascunho está em {}.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>O rascunho foi removido.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a certificate first.</source>
        <translation>A área de transferência não contém texto. Copie primeiro um certificado.</translation>
    </message>
    <message>
        <source>The files were gone and are written again: open the case once more.</source>
        <translation>Os ficheiros tinham desaparecido e foram escritos de novo: abra o caso mais uma vez.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Não foi possível abrir nenhum navegador. Copie o link e abra-o manualmente.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>The files are on the clipboard.</source>
        <translation>Os ficheiros estão na área de transferência.</translation>
    </message>
    <message>
        <source>The files are in {}.</source>
        <translation>Os ficheiros estão em {}.</translation>
    </message>
    <message>
        <source>None of these certificates says when it expires.</source>
        <translation>Nenhum destes certificados diz quando expira.</translation>
    </message>
    <message>
        <source>Your calendar was asked to take over the reminders.</source>
        <translation>Foi pedido ao seu calendário que receba os lembretes.</translation>
    </message>
    <message>
        <source>No calendar could be opened. The reminders are in {}.</source>
        <translation>Não foi possível abrir nenhum calendário. Os lembretes estão em {}.</translation>
    </message>
    <message>
        <source>Saved and checked: {}.</source>
        <translation>Guardado e verificado: {}.</translation>
    </message>
    <message>
        <source>Looking at the certificates…</source>
        <translation>A analisar os certificados…</translation>
    </message>
    <message>
        <source>Nothing is chosen to be installed</source>
        <translation>Não há nada escolhido para instalar</translation>
    </message>
    <message>
        <source>This computer trusts {} already, so a browser here proves nothing for the Cloud.</source>
        <translation>Este computador já confia em {}, por isso um navegador aqui não prova nada para a Cloud.</translation>
    </message>
    <message>
        <source>Tick at least one certificate, so that there is something to ask Support for.</source>
        <translation>Marque pelo menos um certificado, para haver algo a pedir ao Suporte.</translation>
    </message>
    <message>
        <source>Add the server&apos;s certificate too, if you have it</source>
        <translation>Adicione também o certificado do servidor, se o tiver</translation>
    </message>
    <message>
        <source>With it, the wizard rehearses whether the connection will be trusted.</source>
        <translation>Com ele, o assistente ensaia se a ligação será de confiança.</translation>
    </message>
    <message>
        <source>This is for whoever runs the server.</source>
        <translation>Isto é para quem gere o servidor.</translation>
    </message>
    <message>
        <source>This is for whoever runs the certificate authority.</source>
        <translation>Isto é para quem gere a autoridade de certificação.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Abrir o artigo</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiança</translation>
    </message>
    <message>
        <source>Today: {}. Then: {}. A rehearsal with OpenSSL; the real client is Windows.</source>
        <translation>Hoje: {}. Depois: {}. Um ensaio com OpenSSL; o cliente real é o Windows.</translation>
    </message>
    <message>
        <source>Whether the environments trust it cannot be seen from here: try it there.</source>
        <translation>Daqui não se pode ver se os ambientes confiam nele: experimente lá.</translation>
    </message>
    <message>
        <source>Rehearsed: the connection is trusted once {} is installed</source>
        <translation>Ensaio: a ligação é de confiança depois de instalar {}</translation>
    </message>
    <message>
        <source>Rehearsed: the connection still fails once {} is installed</source>
        <translation>Ensaio: a ligação continua a falhar depois de instalar {}</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection is trusted once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>Ensaio: a ligação é de confiança depois de instalar %n certificado</numerusform>
            <numerusform>Ensaio: a ligação é de confiança depois de instalar %n certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection still fails once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>Ensaio: a ligação continua a falhar depois de instalar %n certificado</numerusform>
            <numerusform>Ensaio: a ligação continua a falhar depois de instalar %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>chain complete</source>
        <translation>cadeia completa</translation>
    </message>
    <message>
        <source>name not checked yet</source>
        <translation>nome ainda não verificado</translation>
    </message>
    <message>
        <source>name matches</source>
        <translation>nome corresponde</translation>
    </message>
    <message>
        <source>name does not match</source>
        <translation>nome não corresponde</translation>
    </message>
    <message>
        <source>dates in force</source>
        <translation>datas em vigor</translation>
    </message>
    <message>
        <source>dates not in force</source>
        <translation>datas fora de vigor</translation>
    </message>
    <message>
        <source>{}, {}, {}</source>
        <comment>chain, name and dates</comment>
        <translation>{}, {}, {}</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save as &amp;ZIP…</source>
        <translation>Guardar como &amp;ZIP…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>{} KB · checked, no private key</source>
        <translation>{} KB · verificado, sem chave privada</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the folder</source>
        <translation>
            <numerusform>… e mais %n na pasta</numerusform>
            <numerusform>… e mais %n na pasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>&amp;Escrever de novo</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Manter o meu</translation>
    </message>
    <message>
        <source>You edited this text, and what it was made from has changed since: it may miss something.</source>
        <translation>Editou este texto, e entretanto mudou aquilo a partir do qual foi feito: pode faltar-lhe algo.</translation>
    </message>
    <message>
        <source>Edited by you.</source>
        <translation>Editado por si.</translation>
    </message>
    <message>
        <source>Too long for the link: it is on the clipboard in full.</source>
        <translation>Demasiado longo para o link: está completo na área de transferência.</translation>
    </message>
    <message>
        <source>Your text was replaced.</source>
        <translation>O seu texto foi substituído.</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of the case</comment>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Copiar o assunto</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Copiar a descrição</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Assunto</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>level {}</source>
        <translation>nível {}</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Certificates to install</source>
        <translation>Certificados a instalar</translation>
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
        <translation>Pesquisar os rascunhos</translation>
    </message>
    <message>
        <source>Continue a draft, or renew</source>
        <translation>Continuar um rascunho ou renovar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Mudar o nome…</translation>
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
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
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
        <translation>{} (submetido em {})</translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and with what</comment>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Mais opções para {}</translation>
    </message>
    <message>
        <source>step {} of {}</source>
        <translation>passo {} de {}</translation>
    </message>
    <message>
        <source>Case {}</source>
        <translation>Caso {}</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Ficheiros lidos</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{} de {} ficheiros</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Drop certificate files here</source>
        <translation>Largue aqui ficheiros de certificados</translation>
    </message>
    <message>
        <source>{}, or a whole chain in one file</source>
        <translation>{}, ou uma cadeia completa num só ficheiro</translation>
    </message>
    <message>
        <source>Environments to add by hand</source>
        <translation>Ambientes a adicionar manualmente</translation>
    </message>
    <message>
        <source>Add by hand: name, address or both; paste a list, one a line</source>
        <translation>Adicione manualmente: nome, endereço ou ambos; cole uma lista, um por linha</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Fro&amp;m earlier requests</source>
        <translation>De &amp;pedidos anteriores</translation>
    </message>
    <message>
        <source>That was a private key, which must never be sent: it was removed.</source>
        <translation>Era uma chave privada, que nunca deve ser enviada: foi removida.</translation>
    </message>
    <message>
        <source>… and more.</source>
        <translation>… e mais.</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Todos ({})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Front-ends and origin</source>
        <translation>Front-ends e origem</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestão</translation>
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
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Todos os detalhes</translation>
    </message>
    <message>
        <source>Itself: the signature matches its own key</source>
        <translation>O próprio: a assinatura corresponde à própria chave</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Server or client, not an authority</source>
        <translation>Servidor ou cliente, não uma autoridade</translation>
    </message>
    <message>
        <source>Certificate authority, path length {}</source>
        <translation>Autoridade de certificação, comprimento do caminho {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Load environments</source>
        <translation>Carregar a&amp;mbientes</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keychain</source>
        <translation>&amp;Guardar o token no porta-chaves deste computador</translation>
    </message>
    <message>
        <source>Use what is remembered</source>
        <translation>Usar o que está memorizado</translation>
    </message>
    <message>
        <source>&amp;Forget the token</source>
        <translation>Es&amp;quecer o token</translation>
    </message>
    <message>
        <source>How to get a token…</source>
        <translation>Como obter um token…</translation>
    </message>
    <message>
        <source>Kept for this run</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>No porta-chaves</translation>
    </message>
    <message>
        <source>Asking {}…</source>
        <translation>A consultar {}…</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) loaded at {}.</source>
        <translation>
            <numerusform>%n ambiente carregado às {}.</numerusform>
            <numerusform>%n ambientes carregados às {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is sent to this LifeTime only.</source>
        <translation>O token só é enviado a este LifeTime.</translation>
    </message>
    <message>
        <source>The token can stay in this computer&apos;s keychain. No token? Add the environments by hand below.</source>
        <translation>O token pode ficar no porta-chaves deste computador. Não tem token? Adicione os ambientes manualmente abaixo.</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %n environment(s) of {}</source>
        <translation>
            <numerusform>&amp;Usar %n ambiente de {}</numerusform>
            <numerusform>&amp;Usar os %n ambientes de {}</numerusform>
        </translation>
    </message>
    <message>
        <source>LifeTime a&amp;ddress</source>
        <translation>En&amp;dereço do LifeTime</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acesso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>Copiar: {}</translation>
    </message>
    <message>
        <source>Nothing to enter</source>
        <translation>Nada a introduzir</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only if the system&apos;s is not the one: proxy.acme.internal:8080 or socks5://…</source>
        <translation>Só se não for o do sistema: proxy.acme.internal:8080 ou socks5://…</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Palavra-passe do proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pal&amp;avra-passe</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>passo atual</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por fazer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <source>Trusted Root Wizard</source>
        <translation>Trusted Root Wizard</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>Mostrar mais {}</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Host, host:port, URL or connection string</source>
        <translation>Host, host:porta, URL ou cadeia de ligação</translation>
    </message>
    <message>
        <source>&amp;Get certificate</source>
        <translation>&amp;Obter certificado</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>The protocol that the server speaks</source>
        <translation>O protocolo que o servidor fala</translation>
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
        <translation>MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>SQL Server 2022 strict</source>
        <translation>SQL Server 2022 strict</translation>
    </message>
    <message>
        <source>Server name…</source>
        <translation>Nome do servidor…</translation>
    </message>
    <message>
        <source>Only if it differs from the address</source>
        <translation>Só se for diferente do endereço</translation>
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
            <numerusform>… e mais %n linha.</numerusform>
            <numerusform>… e mais %n linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} servers have answered</source>
        <translation>{} de {} servidores responderam</translation>
    </message>
    <message>
        <source>The server is sent the TLS greeting only: no request, no login, no password.</source>
        <translation>Ao servidor só é enviada a saudação TLS: nenhum pedido, nenhuma autenticação, nenhuma palavra-passe.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>A consultar…</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Sem certificado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Server name (&amp;SNI)</source>
        <translation>Nome do servidor (&amp;SNI)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>signs</source>
        <comment>what a root does to an intermediate</comment>
        <translation>assina</translation>
    </message>
    <message>
        <source>Signed by itself</source>
        <translation>Assinada por si própria</translation>
    </message>
    <message>
        <source>Signed by the root</source>
        <translation>Assinado pela raiz</translation>
    </message>
    <message>
        <source>Signed by the intermediate</source>
        <translation>Assinado pelo intermédio</translation>
    </message>
    <message>
        <source>Once the root is installed</source>
        <translation>Depois de instalar a raiz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Trusted root store of a front-end</source>
        <translation>Repositório de raízes de um front-end</translation>
    </message>
    <message>
        <source>Public roots</source>
        <translation>Raízes públicas</translation>
    </message>
    <message>
        <source>Your root</source>
        <translation>A sua raiz</translation>
    </message>
    <message>
        <source>Your root is not there</source>
        <translation>A sua raiz não está lá</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate</source>
        <translation>O certificado do seu servidor</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>não é de confiança</translation>
    </message>
    <message>
        <source>First certificate</source>
        <translation>Primeiro certificado</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Renewed again</source>
        <translation>Renovado de novo</translation>
    </message>
    <message>
        <source>A root, installed once</source>
        <translation>Uma raiz, instalada uma vez</translation>
    </message>
    <message>
        <source>Self-signed certificates, and only the first was installed</source>
        <translation>Certificados autoassinados, dos quais só o primeiro foi instalado</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>the axis of a drawing</comment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Self-signed server certificate</source>
        <translation>Certificado de servidor autoassinado</translation>
    </message>
    <message>
        <source>Server certificate that an authority signed</source>
        <translation>Certificado de servidor assinado por uma autoridade</translation>
    </message>
    <message>
        <source>Signed with their own key</source>
        <translation>Assinados com a própria chave</translation>
    </message>
    <message>
        <source>What another certificate signed has no place here</source>
        <translation>O que outro certificado assinou não tem lugar aqui</translation>
    </message>
    <message>
        <source>Three certificates in a row. The root signs itself and the intermediate; the intermediate signs the server certificate.</source>
        <translation>Três certificados em fila. A raiz assina-se a si própria e ao intermédio; o intermédio assina o certificado de servidor.</translation>
    </message>
    <message>
        <source>Two pictures side by side. Today, the trusted root store of a front-end holds public roots, your root is not there, and your server&apos;s certificate is not trusted. Once the root is installed, the store holds it too, and your server&apos;s certificate is trusted.</source>
        <translation>Duas imagens lado a lado. Hoje, o repositório de raízes de confiança de um front-end contém raízes públicas, a sua raiz não está lá, e o certificado do seu servidor não é de confiança. Depois de instalar a raiz, o repositório também a contém, e o certificado do seu servidor é de confiança.</translation>
    </message>
    <message>
        <source>Two rows over time. Below a root that was installed once, the first certificate, the renewed one and the one after that are all trusted. Of self-signed certificates, only the first, which was installed, is trusted, and the renewed ones are not.</source>
        <translation>Duas linhas ao longo do tempo. Abaixo de uma raiz instalada uma vez, o primeiro certificado, o renovado e o seguinte são todos de confiança. Dos certificados autoassinados, só o primeiro, que foi instalado, é de confiança; os renovados não são.</translation>
    </message>
    <message>
        <source>Four kinds of certificates beside the trusted root store. A root and a self-signed server certificate go into it; an intermediate and a server certificate that an authority signed do not.</source>
        <translation>Quatro tipos de certificados ao lado do repositório de raízes de confiança. Uma raiz e um certificado de servidor autoassinado entram nele; um intermédio e um certificado de servidor assinado por uma autoridade não entram.</translation>
    </message>
    <message>
        <source>Valid from {} to {}: {}</source>
        <translation>Válido de {} até {}: {}</translation>
    </message>
    <message>
        <source>Open draft…</source>
        <translation>Abrir rascunho…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Segu&amp;inte</translation>
    </message>
    <message>
        <source>Drafts are saved on this computer</source>
        <translation>Os rascunhos são guardados neste computador</translation>
    </message>
    <message>
        <source>Draft saved at {}</source>
        <translation>Rascunho guardado às {}</translation>
    </message>
    <message>
        <source>File, paste or server</source>
        <translation>Ficheiro ou servidor</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Validity and trust</source>
        <translation>Validade e confiança</translation>
    </message>
    <message>
        <source>Where to install</source>
        <translation>Onde instalar</translation>
    </message>
    <message>
        <source>Reason and timing</source>
        <translation>Motivo e prazo</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submeter</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir o caso</translation>
    </message>
    <message>
        <source>&amp;Open the case again</source>
        <translation>A&amp;brir o caso de novo</translation>
    </message>
    <message>
        <source>&amp;Open support case</source>
        <translation>A&amp;brir caso de suporte</translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation>data ilegível</translation>
    </message>
    <message>
        <source>today {}</source>
        <translation>hoje {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <translation>ontem {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>years and days</comment>
        <translation>{} e {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>in … or … ago</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>in … or … ago</comment>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to add {}</source>
        <translation>Solte para adicionar {}</translation>
    </message>
    <message numerus="yes">
        <source>Let go to add %n file(s)</source>
        <translation>
            <numerusform>Solte para adicionar %n ficheiro</numerusform>
            <numerusform>Solte para adicionar %n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not on the disk yet</source>
        <translation>Este ficheiro ainda não está no disco</translation>
    </message>
    <message>
        <source>Save it first, then drop the file.</source>
        <translation>Guarde-o primeiro e depois largue o ficheiro.</translation>
    </message>
    <message>
        <source>Save the file behind it first, then drop the file.</source>
        <translation>Guarde primeiro o ficheiro para onde leva e depois largue-o.</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>Isto é um link</translation>
    </message>
    <message>
        <source>Let go to read the text</source>
        <translation>Solte para ler o texto</translation>
    </message>
    <message>
        <source>Drop a certificate as a file or as text.</source>
        <translation>Largue um certificado como ficheiro ou como texto.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Isto não pode ser lido</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done.</source>
        <translation>O idioma muda assim que terminar o que está em curso.</translation>
    </message>
</context>
</TS>
