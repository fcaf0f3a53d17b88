<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{} with {}</source>
        <comment>a hash and a key</comment>
        <translation>{1} ({0})</translation>
    </message>
    <message>
        <source>Unknown algorithm {}</source>
        <translation>不明なアルゴリズム {}</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a date is written as “{}”.</source>
        <translation>標準外のエンコード: 日付が「{}」と書かれています。</translation>
    </message>
    <message>
        <source>A date is unreadable: “{}”.</source>
        <translation>日付を読み取れません: 「{}」。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: strict software may refuse this certificate.</source>
        <translation>標準外のエンコード: 厳格なソフトウェアはこの証明書を拒否する可能性があります。</translation>
    </message>
    <message>
        <source>Certificate {}</source>
        <translation>証明書 {}</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>名前のない証明機関</translation>
    </message>
    <message>
        <source>It is issued by {}.</source>
        <translation>発行者は {} です。</translation>
    </message>
    <message>
        <source>It names itself as issuer; its signature could not be checked.</source>
        <translation>自身を発行者としていますが、署名を検証できませんでした。</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer; its signature could not be checked.</source>
        <translation>サブジェクトも発行者も記載されておらず、署名を検証できませんでした。</translation>
    </message>
    <message>
        <source>It names itself as issuer, and is signed with its own key.</source>
        <translation>自身を発行者とし、自身の鍵で署名されています。</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, and is signed with its own key.</source>
        <translation>サブジェクトも発行者も記載されておらず、自身の鍵で署名されています。</translation>
    </message>
    <message>
        <source>It names itself as issuer, but is not signed with its own key.</source>
        <translation>自身を発行者としていますが、自身の鍵で署名されていません。</translation>
    </message>
    <message>
        <source>It names neither subject nor issuer, but is not signed with its own key.</source>
        <translation>サブジェクトも発行者も記載されておらず、自身の鍵で署名されてもいません。</translation>
    </message>
    <message>
        <source>tag {} where {} was expected</source>
        <translation>{1} が必要な位置にタグ {0} がある</translation>
    </message>
    <message>
        <source>the data ends within an element</source>
        <translation>データが要素の途中で終わっている</translation>
    </message>
    <message>
        <source>an element is longer than what it lies in</source>
        <translation>要素がそれを含む領域より長い</translation>
    </message>
    <message>
        <source>an element of indefinite length is nested too deeply</source>
        <translation>不定長の要素の入れ子が深すぎる</translation>
    </message>
    <message>
        <source>an element of indefinite length has no end</source>
        <translation>不定長の要素に終端がない</translation>
    </message>
    <message>
        <source>bytes follow the end</source>
        <translation>終端の後にバイトが続いている</translation>
    </message>
    <message>
        <source>an octet string is nested too deeply</source>
        <translation>オクテット文字列の入れ子が深すぎる</translation>
    </message>
    <message>
        <source>an object identifier holds a number that is too long</source>
        <translation>オブジェクト識別子に長すぎる数値が含まれている</translation>
    </message>
    <message>
        <source>an object identifier is incomplete</source>
        <translation>オブジェクト識別子が不完全</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… ほか %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <translation>
            <numerusform>… ほか %n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of more extensions are not shown</source>
        <translation>
            <numerusform>残りの拡張 %n バイトは表示されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>More extensions</source>
        <translation>その他の拡張</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>読み取れないバイト列</translation>
    </message>
    <message>
        <source>Unreadable extension</source>
        <translation>読み取れない拡張</translation>
    </message>
    <message>
        <source>Unknown extension</source>
        <translation>不明な拡張</translation>
    </message>
    <message>
        <source>Followed by other bytes:</source>
        <translation>後に続くバイト列:</translation>
    </message>
    <message>
        <source>The rest could not be read ({}). All bytes:</source>
        <translation>残りを読み取れませんでした ({})。全バイト:</translation>
    </message>
    <message>
        <source>Could not be read ({}). All bytes:</source>
        <translation>読み取れませんでした ({})。全バイト:</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損している</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are given</source>
        <translation>
            <numerusform>最初の %n 行のみ表示しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject Directory Attributes</source>
        <translation>サブジェクト ディレクトリ属性</translation>
    </message>
    <message>
        <source>Subject Key Identifier</source>
        <translation>サブジェクト キー識別子</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <translation>キー使用法</translation>
    </message>
    <message>
        <source>Private Key Usage Period</source>
        <translation>秘密鍵の使用期間</translation>
    </message>
    <message>
        <source>Subject Alternative Name</source>
        <translation>サブジェクト代替名</translation>
    </message>
    <message>
        <source>Issuer Alternative Name</source>
        <translation>発行者代替名</translation>
    </message>
    <message>
        <source>Basic Constraints</source>
        <translation>基本制限</translation>
    </message>
    <message>
        <source>Name Constraints</source>
        <translation>名前の制限</translation>
    </message>
    <message>
        <source>CRL Distribution Points</source>
        <translation>CRL 配布ポイント</translation>
    </message>
    <message>
        <source>Certificate Policies</source>
        <translation>証明書ポリシー</translation>
    </message>
    <message>
        <source>Policy Mappings</source>
        <translation>ポリシー マッピング</translation>
    </message>
    <message>
        <source>Authority Key Identifier</source>
        <translation>機関キー識別子</translation>
    </message>
    <message>
        <source>Policy Constraints</source>
        <translation>ポリシーの制限</translation>
    </message>
    <message>
        <source>Enhanced Key Usage</source>
        <translation>拡張キー使用法</translation>
    </message>
    <message>
        <source>Freshest CRL</source>
        <translation>最新の CRL</translation>
    </message>
    <message>
        <source>Inhibit Any Policy</source>
        <translation>任意のポリシーの禁止</translation>
    </message>
    <message>
        <source>Entrust Version Information</source>
        <translation>Entrust バージョン情報</translation>
    </message>
    <message>
        <source>SMIME Capabilities</source>
        <translation>SMIME 機能</translation>
    </message>
    <message>
        <source>Certificate Template Name</source>
        <translation>証明書テンプレート名</translation>
    </message>
    <message>
        <source>CA Version</source>
        <translation>CA バージョン</translation>
    </message>
    <message>
        <source>Previous CA Certificate Hash</source>
        <translation>以前の CA 証明書のハッシュ</translation>
    </message>
    <message>
        <source>Certificate Template Information</source>
        <translation>証明書テンプレート情報</translation>
    </message>
    <message>
        <source>Application Policies</source>
        <translation>アプリケーション ポリシー</translation>
    </message>
    <message>
        <source>Application Policy Mappings</source>
        <translation>アプリケーション ポリシー マッピング</translation>
    </message>
    <message>
        <source>Application Policy Constraints</source>
        <translation>アプリケーション ポリシーの制限</translation>
    </message>
    <message>
        <source>NTDS Security Identifier</source>
        <translation>NTDS セキュリティ識別子</translation>
    </message>
    <message>
        <source>SCT List</source>
        <translation>SCT リスト</translation>
    </message>
    <message>
        <source>CT Precertificate Poison</source>
        <translation>CT プレ証明書ポイズン</translation>
    </message>
    <message>
        <source>Authority Information Access</source>
        <translation>機関情報アクセス</translation>
    </message>
    <message>
        <source>Qualified Certificate Statements</source>
        <translation>適格証明書ステートメント</translation>
    </message>
    <message>
        <source>IP Address Delegation</source>
        <translation>IP アドレスの委任</translation>
    </message>
    <message>
        <source>Autonomous System Delegation</source>
        <translation>自律システムの委任</translation>
    </message>
    <message>
        <source>Subject Information Access</source>
        <translation>サブジェクト情報アクセス</translation>
    </message>
    <message>
        <source>TLS Features</source>
        <translation>TLS 機能</translation>
    </message>
    <message>
        <source>OCSP No Revocation Checking</source>
        <translation>OCSP 失効確認なし</translation>
    </message>
    <message>
        <source>Netscape Cert Type</source>
        <translation>Netscape 証明書の種類</translation>
    </message>
    <message>
        <source>Netscape Base URL</source>
        <translation>Netscape ベース URL</translation>
    </message>
    <message>
        <source>Netscape Revocation URL</source>
        <translation>Netscape 失効 URL</translation>
    </message>
    <message>
        <source>Netscape CA Revocation URL</source>
        <translation>Netscape CA 失効 URL</translation>
    </message>
    <message>
        <source>Netscape CA Policy URL</source>
        <translation>Netscape CA ポリシー URL</translation>
    </message>
    <message>
        <source>Netscape SSL Server Name</source>
        <translation>Netscape SSL サーバー名</translation>
    </message>
    <message>
        <source>Netscape Comment</source>
        <translation>Netscape コメント</translation>
    </message>
    <message>
        <source>OCSP: {}</source>
        <translation>OCSP: {}</translation>
    </message>
    <message>
        <source>Certificate of the issuer: {}</source>
        <translation>発行者の証明書: {}</translation>
    </message>
    <message>
        <source>Time stamping: {}</source>
        <translation>タイムスタンプ: {}</translation>
    </message>
    <message>
        <source>Repository of the authority: {}</source>
        <translation>証明機関のリポジトリ: {}</translation>
    </message>
    <message>
        <source>Any policy</source>
        <translation>任意のポリシー</translation>
    </message>
    <message>
        <source>Extended validation</source>
        <translation>拡張認証 (EV)</translation>
    </message>
    <message>
        <source>Domain validated</source>
        <translation>ドメイン認証 (DV)</translation>
    </message>
    <message>
        <source>Organisation validated</source>
        <translation>組織認証 (OV)</translation>
    </message>
    <message>
        <source>Individual validated</source>
        <translation>個人認証 (IV)</translation>
    </message>
    <message>
        <source>key compromise</source>
        <translation>鍵の危殆化</translation>
    </message>
    <message>
        <source>CA compromise</source>
        <translation>CA の危殆化</translation>
    </message>
    <message>
        <source>affiliation changed</source>
        <translation>所属の変更</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>cessation of operation</source>
        <translation>運用の停止</translation>
    </message>
    <message>
        <source>certificate hold</source>
        <translation>証明書の保留</translation>
    </message>
    <message>
        <source>privilege withdrawn</source>
        <translation>権限の取り消し</translation>
    </message>
    <message>
        <source>AA compromise</source>
        <translation>AA の危殆化</translation>
    </message>
    <message>
        <source>Status request (OCSP must-staple)</source>
        <translation>ステータス要求 (OCSP must-staple)</translation>
    </message>
    <message>
        <source>Status request, version 2</source>
        <translation>ステータス要求、バージョン 2</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>読み取れない日付</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>証明機関</translation>
    </message>
    <message>
        <source>Not a certificate authority</source>
        <translation>証明機関ではない</translation>
    </message>
    <message>
        <source>Path length: {}</source>
        <translation>パス長: {}</translation>
    </message>
    <message>
        <source>Path length: not limited</source>
        <translation>パス長: 制限なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>uses of a key</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Key identifier: {}</source>
        <translation>キー識別子: {}</translation>
    </message>
    <message>
        <source>Issuer: {}</source>
        <translation>発行者: {}</translation>
    </message>
    <message>
        <source>Serial number: {}</source>
        <translation>シリアル番号: {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Reasons: {}</source>
        <translation>理由: {}</translation>
    </message>
    <message>
        <source>CRL issuer: {}</source>
        <translation>CRL 発行者: {}</translation>
    </message>
    <message>
        <source>Name relative to the issuer: {}</source>
        <translation>発行者からの相対名: {}</translation>
    </message>
    <message>
        <source>Practice statement: {}</source>
        <translation>運用規程: {}</translation>
    </message>
    <message>
        <source>Notice: {}</source>
        <translation>通知: {}</translation>
    </message>
    <message>
        <source>Qualifier {}: {}</source>
        <translation>修飾子 {}: {}</translation>
    </message>
    <message>
        <source>{}, notice {}.</source>
        <translation>{}、通知 {}。</translation>
    </message>
    <message>
        <source>{} is as good as {}</source>
        <comment>policies</comment>
        <translation>{} は {} と同等</translation>
    </message>
    <message>
        <source>A policy is required after {} more authorities</source>
        <translation>証明機関をさらに {} 段経た後は、ポリシーが必須</translation>
    </message>
    <message>
        <source>Policies are not mapped after {} more authorities</source>
        <translation>証明機関をさらに {} 段経た後は、ポリシーをマッピングしない</translation>
    </message>
    <message>
        <source>Unknown constraint after {} more authorities</source>
        <translation>証明機関をさらに {} 段経た後の不明な制限</translation>
    </message>
    <message>
        <source>“Any policy” does not count after {} more authorities</source>
        <translation>証明機関をさらに {} 段経た後は、「任意のポリシー」は無効</translation>
    </message>
    <message>
        <source>Permitted: {}</source>
        <translation>許可: {}</translation>
    </message>
    <message>
        <source>Excluded: {}</source>
        <translation>除外: {}</translation>
    </message>
    <message>
        <source>From {}</source>
        <comment>a moment</comment>
        <translation>{} から</translation>
    </message>
    <message>
        <source>To {}</source>
        <comment>a moment</comment>
        <translation>{} まで</translation>
    </message>
    <message>
        <source>TLS extension {}</source>
        <translation>TLS 拡張 {}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is there</comment>
        <translation>あり</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>数値が長すぎる</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>デジタル署名</translation>
    </message>
    <message>
        <source>Non-repudiation</source>
        <translation>否認防止</translation>
    </message>
    <message>
        <source>Key encipherment</source>
        <translation>鍵の暗号化</translation>
    </message>
    <message>
        <source>Data encipherment</source>
        <translation>データの暗号化</translation>
    </message>
    <message>
        <source>Key agreement</source>
        <translation>鍵共有</translation>
    </message>
    <message>
        <source>Certificate signing</source>
        <translation>証明書の署名</translation>
    </message>
    <message>
        <source>CRL signing</source>
        <translation>CRL の署名</translation>
    </message>
    <message>
        <source>Encipher only</source>
        <translation>暗号化のみ</translation>
    </message>
    <message>
        <source>Decipher only</source>
        <translation>解読のみ</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>任意の目的</translation>
    </message>
    <message>
        <source>Server authentication</source>
        <translation>サーバー認証</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Code signing</source>
        <translation>コード署名</translation>
    </message>
    <message>
        <source>Secure mail</source>
        <translation>電子メールの保護</translation>
    </message>
    <message>
        <source>Time stamping</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>OCSP signing</source>
        <translation>OCSP の署名</translation>
    </message>
    <message>
        <source>Smart card logon</source>
        <translation>スマートカードログオン</translation>
    </message>
    <message>
        <source>Kerberos domain controller</source>
        <translation>Kerberos ドメインコントローラー</translation>
    </message>
    <message>
        <source>Encrypting file system</source>
        <translation>暗号化ファイルシステム</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>リモートデスクトップ</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the extensions end early ({}).</source>
        <translation>標準外のエンコード: 拡張が途中で終わっています ({})。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: extension {} appears twice.</source>
        <translation>標準外のエンコード: 拡張 {} が 2 回現れます。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a default value is written out.</source>
        <translation>標準外のエンコード: 既定値が省略されずに書かれています。</translation>
    </message>
    <message>
        <source>Extension {} could not be read ({}).</source>
        <translation>拡張 {} を読み取れませんでした ({})。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n alternative name(s) are listed.</source>
        <translation>
            <numerusform>最初の %n 件の代替名のみ一覧に表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other name: {}</source>
        <translation>その他の名前: {}</translation>
    </message>
    <message>
        <source>Mail address: {}</source>
        <translation>メールアドレス: {}</translation>
    </message>
    <message>
        <source>DNS name: {}</source>
        <translation>DNS 名: {}</translation>
    </message>
    <message>
        <source>X.400 address: {}</source>
        <translation>X.400 アドレス: {}</translation>
    </message>
    <message>
        <source>Directory name: {}</source>
        <translation>ディレクトリ名: {}</translation>
    </message>
    <message>
        <source>EDI party name: {}</source>
        <translation>EDI パーティ名: {}</translation>
    </message>
    <message>
        <source>URL: {}</source>
        <translation>URL: {}</translation>
    </message>
    <message>
        <source>IP address: {}</source>
        <translation>IP アドレス: {}</translation>
    </message>
    <message>
        <source>Registered ID: {}</source>
        <translation>登録済み ID: {}</translation>
    </message>
    <message>
        <source>Principal name: {}</source>
        <translation>プリンシパル名: {}</translation>
    </message>
    <message>
        <source>Domain controller: {}</source>
        <translation>ドメインコントローラー: {}</translation>
    </message>
    <message>
        <source>Security identifier: {}</source>
        <translation>セキュリティ識別子: {}</translation>
    </message>
    <message>
        <source>XMPP address: {}</source>
        <translation>XMPP アドレス: {}</translation>
    </message>
    <message>
        <source>Service name: {}</source>
        <translation>サービス名: {}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Name of kind {}: {}</source>
        <translation>種類 {} の名前: {}</translation>
    </message>
    <message>
        <source>Other name {}: {}</source>
        <translation>その他の名前 {}: {}</translation>
    </message>
    <message>
        <source>{} with mask {}</source>
        <translation>{} (マスク {})</translation>
    </message>
    <message>
        <source>Latin and Cyrillic</source>
        <comment>letters</comment>
        <translation>ラテン文字とキリル文字</translation>
    </message>
    <message>
        <source>Latin and Greek</source>
        <comment>letters</comment>
        <translation>ラテン文字とギリシャ文字</translation>
    </message>
    <message>
        <source>Latin and Cyrillic and Greek</source>
        <comment>letters</comment>
        <translation>ラテン文字、キリル文字、ギリシャ文字</translation>
    </message>
    <message>
        <source>“{}” mixes {} letters, some of which look the same: compare it letter by letter with the name that you expect.</source>
        <translation>「{}」には{}が混在しており、同じように見える文字があります。想定している名前と 1 文字ずつ比較してください。</translation>
    </message>
    <message>
        <source>the keystore ends within an entry</source>
        <translation>キーストアがエントリの途中で終わっている</translation>
    </message>
    <message>
        <source>the keystore holds an entry of an unknown kind</source>
        <translation>キーストアに不明な種類のエントリが含まれている</translation>
    </message>
    <message>
        <source>Hexadecimal digits were read as a certificate.</source>
        <translation>16 進数の文字列を証明書として読み取りました。</translation>
    </message>
    <message>
        <source>Base64 without BEGIN and END lines was read as a certificate.</source>
        <translation>BEGIN 行と END 行のない Base64 を証明書として読み取りました。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds an empty part.</source>
        <translation>標準外のエンコード: 名前に空の部分があります。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name says the same twice in one place.</source>
        <translation>標準外のエンコード: 名前の 1 か所に同じ内容が 2 回書かれています。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name could not be read in full ({}).</source>
        <translation>標準外のエンコード: 名前の一部を読み取れませんでした ({})。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds text of another type than it says.</source>
        <translation>標準外のエンコード: 名前のテキストが、宣言された型と異なります。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: a name holds a value of no known type.</source>
        <translation>標準外のエンコード: 名前に不明な型の値が含まれています。</translation>
    </message>
    <message>
        <source>Line ends written as \n were mended.</source>
        <translation>\n と書かれた改行を修復しました。</translation>
    </message>
    <message>
        <source>HTML tags inside a certificate were left out.</source>
        <translation>証明書内の HTML タグを除外しました。</translation>
    </message>
    <message>
        <source>Header lines inside a certificate were left out.</source>
        <translation>証明書内のヘッダー行を除外しました。</translation>
    </message>
    <message>
        <source>Mail quoting was left out.</source>
        <translation>メールの引用記号を除外しました。</translation>
    </message>
    <message>
        <source>HTML entities were mended.</source>
        <translation>HTML エンティティを修復しました。</translation>
    </message>
    <message>
        <source>A missing END line was added.</source>
        <translation>欠けていた END 行を補いました。</translation>
    </message>
    <message>
        <source>A missing BEGIN line was added.</source>
        <translation>欠けていた BEGIN 行を補いました。</translation>
    </message>
    <message>
        <source>The line before a certificate was put in capitals.</source>
        <translation>証明書の前の行を大文字に直しました。</translation>
    </message>
    <message>
        <source>The dashes around a certificate were mended.</source>
        <translation>証明書の前後のダッシュを修復しました。</translation>
    </message>
    <message>
        <source>Spaces inside a certificate were left out.</source>
        <translation>証明書内の空白を除外しました。</translation>
    </message>
    <message>
        <source>A certificate on one line was read.</source>
        <translation>1 行に書かれた証明書を読み取りました。</translation>
    </message>
    <message>
        <source>Characters that do not belong into a certificate were left out.</source>
        <translation>証明書に属さない文字を除外しました。</translation>
    </message>
    <message>
        <source>Base64url was read as base64.</source>
        <translation>Base64url を Base64 として読み取りました。</translation>
    </message>
    <message>
        <source>The padding at the end of a certificate was mended.</source>
        <translation>証明書の末尾のパディングを修復しました。</translation>
    </message>
    <message>
        <source>parts of a PKCS#12 file are missing</source>
        <translation>PKCS#12 ファイルの一部が欠けている</translation>
    </message>
    <message>
        <source>the content is missing</source>
        <translation>内容が欠けている</translation>
    </message>
    <message>
        <source>Unreadable key</source>
        <translation>読み取れない鍵</translation>
    </message>
    <message>
        <source>{}, unreadable</source>
        <comment>a key</comment>
        <translation>{} (読み取り不能)</translation>
    </message>
    <message>
        <source>{} {} bits</source>
        <comment>a key</comment>
        <translation>{} {} ビット</translation>
    </message>
    <message>
        <source>EC curve {}</source>
        <translation>EC 曲線 {}</translation>
    </message>
    <message>
        <source>EC with explicit parameters, {} bits</source>
        <translation>EC (明示的パラメーター、{} ビット)</translation>
    </message>
    <message>
        <source>EC without a named curve</source>
        <translation>EC (名前付き曲線なし)</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out before a certificate.</source>
        <translation>
            <numerusform>証明書の前にあった余分な %n バイトを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>In “{}”: {}</source>
        <translation>「{}」内: {}</translation>
    </message>
    <message>
        <source>A PEM block within a PEM block was unpacked.</source>
        <translation>PEM ブロック内の PEM ブロックを展開しました。</translation>
    </message>
    <message>
        <source>OpenSSL&apos;s trust settings behind a certificate were left out.</source>
        <translation>証明書の後にあった OpenSSL の信頼設定を除外しました。</translation>
    </message>
    <message>
        <source>A block labelled “{}” was read as what it holds.</source>
        <translation>「{}」というラベルのブロックを、実際の内容に従って読み取りました。</translation>
    </message>
    <message>
        <source>Certificates joined without a mark were taken apart.</source>
        <translation>区切りなしで連結された証明書を分割しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n extra byte(s) (was|were) left out behind a certificate.</source>
        <translation>
            <numerusform>証明書の後にあった余分な %n バイトを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damage from a transfer in text mode was undone.</source>
        <translation>テキストモードでの転送による破損を元に戻しました。</translation>
    </message>
    <message>
        <source>A gzip archive was unpacked.</source>
        <translation>gzip アーカイブを展開しました。</translation>
    </message>
    <message>
        <source>This is empty: choose the file that holds the certificate.</source>
        <translation>中身が空です。証明書を含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no certificate in this: choose a .cer, .crt, .pem, .der, .p7b or .pfx file.</source>
        <translation>証明書が含まれていません。.cer、.crt、.pem、.der、.p7b、.pfx のいずれかのファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is damaged or incomplete: export or copy it again, in full.</source>
        <translation>破損しているか不完全です。もう一度、全体をエクスポートまたはコピーしてください。</translation>
    </message>
    <message>
        <source>This is protected in a way that cannot be opened here: export the certificate alone, without its private key, as .cer.</source>
        <translation>ここでは開けない方法で保護されています。秘密鍵を含めず、証明書だけを .cer としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is larger than 32 MB: choose a file that holds certificates only.</source>
        <translation>32 MB を超えています。証明書だけを含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>There are more than 100,000 certificates in this: choose those that matter.</source>
        <translation>100,000 件を超える証明書が含まれています。必要なものを選択してください。</translation>
    </message>
    <message>
        <source>This is a private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>これは秘密鍵です。不要なため保存されません。決して誰にも送信しないでください。</translation>
    </message>
    <message>
        <source>This is an encrypted private key, which is neither needed nor kept: never send it to anyone.</source>
        <translation>これは暗号化された秘密鍵です。不要なため保存されません。決して誰にも送信しないでください。</translation>
    </message>
    <message>
        <source>This is a public key without a certificate: ask for the certificate that holds it.</source>
        <translation>これは証明書のない公開鍵です。この鍵を含む証明書を依頼してください。</translation>
    </message>
    <message>
        <source>This is a certificate request (CSR), not a certificate: ask the authority that signs it for the certificate.</source>
        <translation>これは証明書署名要求 (CSR) で、証明書ではありません。署名する証明機関に証明書を依頼してください。</translation>
    </message>
    <message>
        <source>This is a revocation list (CRL), not a certificate: ask its authority for the authority&apos;s certificate.</source>
        <translation>これは失効リスト (CRL) で、証明書ではありません。発行元の証明機関に、その証明機関の証明書を依頼してください。</translation>
    </message>
    <message>
        <source>This is an SSH key, which has no part in TLS: ask for the certificate of the server.</source>
        <translation>これは TLS では使用しない SSH 鍵です。サーバーの証明書を依頼してください。</translation>
    </message>
    <message>
        <source>This is an OpenPGP file, not a certificate for TLS: ask for the X.509 certificate.</source>
        <translation>これは OpenPGP ファイルで、TLS 用の証明書ではありません。X.509 証明書を依頼してください。</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate: the download may have needed a sign-in, so download it again in the browser.</source>
        <translation>これは Web ページで、証明書ではありません。ダウンロードにサインインが必要だった可能性があります。ブラウザーでもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is protected by a password: enter it to read the certificates.</source>
        <translation>パスワードで保護されています。証明書を読み取るには、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password does not open this: enter the one it was exported with.</source>
        <translation>このパスワードでは開けません。エクスポート時のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This holds a private key and no certificate: export the certificate itself as .cer.</source>
        <translation>秘密鍵だけが含まれ、証明書がありません。証明書自体を .cer としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Opening this would take longer than usual, so it was not opened: open it in the window, or export the certificate alone, without its private key, as .cer.</source>
        <translation>開くのに通常より時間がかかるため、開きませんでした。ウィンドウで開くか、秘密鍵を含めず証明書だけを .cer としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Opening this would take unreasonably long: export the certificate alone, without its private key, as .cer.</source>
        <translation>開くのに時間がかかりすぎます。秘密鍵を含めず、証明書だけを .cer としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>This cannot be read: check that it exists and that you may open it.</source>
        <translation>読み取れません。存在すること、および開く権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The certificate cannot be taken apart ({}).</source>
        <translation>証明書を解析できません ({})。</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>署名の検証に成功しました。</translation>
    </message>
    <message>
        <source>The signature does not verify with this key.</source>
        <translation>この鍵では署名を検証できません。</translation>
    </message>
    <message>
        <source>The certificate names two different signature algorithms, so its signature means nothing reliable.</source>
        <translation>証明書に 2 つの異なる署名アルゴリズムが記載されているため、その署名は信頼できません。</translation>
    </message>
    <message>
        <source>This computer cannot check signatures of this kind ({}).</source>
        <translation>このコンピューターでは、この種類の署名を検証できません ({})。</translation>
    </message>
    <message>
        <source>The signing key cannot be read.</source>
        <translation>署名鍵を読み取れません。</translation>
    </message>
    <message>
        <source>This computer cannot use the signing key ({}).</source>
        <translation>このコンピューターでは署名鍵を使用できません ({})。</translation>
    </message>
    <message>
        <source>The signing key is not valid ({}).</source>
        <translation>署名鍵が有効ではありません ({})。</translation>
    </message>
    <message>
        <source>The key is larger than this computer can check (RSA {} bits, exponent {} bits).</source>
        <translation>鍵が大きすぎるため、このコンピューターでは検証できません (RSA {} ビット、指数 {} ビット)。</translation>
    </message>
    <message>
        <source>The signature&apos;s hash function is not known here.</source>
        <translation>署名のハッシュ関数は、ここでは不明なものです。</translation>
    </message>
    <message>
        <source>The signature&apos;s RSA-PSS parameters are not valid.</source>
        <translation>署名の RSA-PSS パラメーターが有効ではありません。</translation>
    </message>
    <message>
        <source>an unknown mask generation function</source>
        <translation>不明なマスク生成関数</translation>
    </message>
    <message>
        <source>parts of a certificate are missing</source>
        <translation>証明書の一部が欠けている</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number cannot be read.</source>
        <translation>標準外のエンコード: シリアル番号を読み取れません。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is negative.</source>
        <translation>標準外のエンコード: シリアル番号が負の値です。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is zero.</source>
        <translation>標準外のエンコード: シリアル番号が 0 です。</translation>
    </message>
    <message>
        <source>Nonstandard encoding: the serial number is longer than 20 bytes.</source>
        <translation>標準外のエンコード: シリアル番号が 20 バイトを超えています。</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>バイトオーダーマーク付き UTF-8</translation>
    </message>
    <message>
        <source>Old Macintosh line ends were mended.</source>
        <translation>旧 Macintosh 形式の改行を修復しました。</translation>
    </message>
    <message>
        <source>The text was read as {}.</source>
        <translation>テキストを {} として読み取りました。</translation>
    </message>
    <message>
        <source>TLS client</source>
        <translation>TLS クライアント</translation>
    </message>
    <message>
        <source>TLS server</source>
        <translation>TLS サーバー</translation>
    </message>
    <message>
        <source>Object signing</source>
        <translation>オブジェクト署名</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>TLS 証明機関</translation>
    </message>
    <message>
        <source>Secure mail authority</source>
        <translation>電子メール保護の証明機関</translation>
    </message>
    <message>
        <source>Object signing authority</source>
        <translation>オブジェクト署名の証明機関</translation>
    </message>
    <message>
        <source>Template: {}</source>
        <translation>テンプレート: {}</translation>
    </message>
    <message>
        <source>Version: {}</source>
        <translation>バージョン: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s)</source>
        <translation>
            <numerusform>%n 件のタイムスタンプ</numerusform>
        </translation>
    </message>
    <message>
        <source>A timestamp of an unknown version</source>
        <translation>不明なバージョンのタイムスタンプ</translation>
    </message>
    <message>
        <source>{}, log {}</source>
        <translation>{}、ログ {}</translation>
    </message>
    <message>
        <source>the list of timestamps ends early</source>
        <translation>タイムスタンプのリストが途中で終わっている</translation>
    </message>
    <message>
        <source>“{}” is not a host name such as acme-dev.outsystemsenterprise.com.</source>
        <translation>「{}」は acme-dev.outsystemsenterprise.com のようなホスト名ではありません。</translation>
    </message>
    <message>
        <source>{} is OutSystems Developer Cloud, where no certificate can be installed: the server that it calls needs a public one.</source>
        <translation>{} は OutSystems Developer Cloud であり、証明書をインストールできません。呼び出し先のサーバーにパブリックな証明書が必要です。</translation>
    </message>
    <message>
        <source>{} is a personal environment, and this service is not for those.</source>
        <translation>{} は個人用環境であり、このサービスの対象外です。</translation>
    </message>
    <message>
        <source>{} is not ticked.</source>
        <translation>{} にチェックが付いていません。</translation>
    </message>
    <message>
        <source>Calls from it to {} will keep failing. Leave it out only if it never connects there.</source>
        <translation>この環境から {} への呼び出しは失敗し続けます。そこへ接続することがない場合にのみ、対象から外してください。</translation>
    </message>
    <message>
        <source>Calls from it to this system will keep failing. Leave it out only if it never connects there.</source>
        <translation>この環境からこのシステムへの呼び出しは失敗し続けます。そこへ接続することがない場合にのみ、対象から外してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not ticked.</source>
        <translation>
            <numerusform>%n 個の環境にチェックが付いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls from {} to {} will keep failing. Leave out only those that never connect there.</source>
        <translation>{} から {} への呼び出しは失敗し続けます。そこへ接続することがない環境のみ、対象から外してください。</translation>
    </message>
    <message>
        <source>Calls from {} to this system will keep failing. Leave out only those that never connect there.</source>
        <translation>{} からこのシステムへの呼び出しは失敗し続けます。そこへ接続することがない環境のみ、対象から外してください。</translation>
    </message>
    <message>
        <source>{} and others</source>
        <translation>{} など</translation>
    </message>
    <message>
        <source>Lines after the first {} are left out.</source>
        <translation>最初の {} 行より後の行は除外されます。</translation>
    </message>
    <message>
        <source>The same environment is on line {} already.</source>
        <translation>同じ環境が既に {} 行目にあります。</translation>
    </message>
    <message>
        <source>This line is too long to be the name and address of an environment.</source>
        <translation>この行は、環境の名前とアドレスとしては長すぎます。</translation>
    </message>
    <message>
        <source>This line has neither a name nor an address.</source>
        <translation>この行には名前もアドレスもありません。</translation>
    </message>
    <message>
        <source>Addresses of issuers</source>
        <translation>発行者のアドレス</translation>
    </message>
    <message>
        <source>{} is not asked, since it is no plain http address: ask whoever runs the authority for its certificate.</source>
        <translation>{} は通常の http アドレスではないため、問い合わせません。証明機関の管理者にその証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{} leads to no plain http address, or on and on: ask whoever runs the authority for its certificate.</source>
        <translation>{} は通常の http アドレスに到達しないか、転送が続きます。証明機関の管理者にその証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{} cannot be reached from this computer: ask whoever runs the authority for its certificate.</source>
        <translation>このコンピューターから {} に到達できません。証明機関の管理者にその証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{} did not answer in full in time: ask whoever runs the authority for its certificate.</source>
        <translation>{} からの応答が時間内に完了しませんでした。証明機関の管理者にその証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{} has no file to give: ask whoever runs the authority for its certificate.</source>
        <translation>{} には提供できるファイルがありません。証明機関の管理者にその証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{} gives more than 1 MB, which is no issuer&apos;s certificate: ask whoever runs the authority for its certificate.</source>
        <translation>{} から 1 MB を超えるデータが返されました。これは発行者の証明書ではありません。証明機関の管理者にその証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{} gives certificates of which none is proven to be the issuer: ask whoever runs the authority for its certificate.</source>
        <translation>{} から取得した証明書の中に、発行者であると証明されたものがありません。証明機関の管理者にその証明書を依頼してください。</translation>
    </message>
    <message>
        <source>Fetched from {}</source>
        <translation>{} から取得</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate store</source>
        <translation>このコンピューターの証明書ストア</translation>
    </message>
    <message>
        <source>This is not an access token: copy it anew from LifeTime, or create another one.</source>
        <translation>これはアクセストークンではありません。LifeTime からもう一度コピーするか、別のトークンを作成してください。</translation>
    </message>
    <message>
        <source>The answer of LifeTime broke off. Try again.</source>
        <translation>LifeTime の応答が途中で切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP. Check the address.</source>
        <translation>応答している相手は HTTP を使用していません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a sentence</comment>
        <translation>{}。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to have it trusted here too.</source>
        <translation>このコンピューターでも信頼されるように、コンピューターの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>LifeTime is asked over https only: enter it as {}.</source>
        <translation>LifeTime への問い合わせには https のみを使用します。{} と入力してください。</translation>
    </message>
    <message>
        <source>The address of LifeTime has no user name in it: enter the host alone, such as {}.</source>
        <translation>LifeTime のアドレスにユーザー名は含まれません。{} のように、ホストだけを入力してください。</translation>
    </message>
    <message>
        <source>Enter the host of one LifeTime alone, such as {}.</source>
        <translation>{} のように、1 つの LifeTime のホストだけを入力してください。</translation>
    </message>
    <message>
        <source>Enter the access token of {}.</source>
        <translation>{} のアクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>The system says: {}.</source>
        <translation>システムからのメッセージ: {}。</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {}, so the token was not sent.</source>
        <translation>このコンピューターは {} の証明書を信頼していないため、トークンは送信されませんでした。</translation>
    </message>
    <message>
        <source>LifeTime shows no environments to this token. Give its service account a role that may see them, or add them by hand.</source>
        <translation>LifeTime はこのトークンに環境を表示しません。サービスアカウントに環境を表示できるロールを割り当てるか、環境を手動で追加してください。</translation>
    </message>
    <message>
        <source>{} answers with a web page instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} から、環境の代わりに Web ページが返されました。経路上にログイン画面、プロキシ、または VPN がある可能性があります。アドレスを確認し、ブラウザーで開いてみてください。</translation>
    </message>
    <message>
        <source>{} answers with something else instead of its environments: a login, a proxy or a VPN may be on the way. Check the address, and open it in a browser.</source>
        <translation>{} から、環境の代わりに別の内容が返されました。経路上にログイン画面、プロキシ、または VPN がある可能性があります。アドレスを確認し、ブラウザーで開いてみてください。</translation>
    </message>
    <message>
        <source>LifeTime does not accept this access token ({}): it was mistyped or replaced, or its service account has no role. Create a new one.</source>
        <translation>LifeTime がこのアクセストークンを受け付けません ({})。トークンに入力ミスがあるか、置き換えられたか、サービスアカウントにロールがありません。新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>{} sends on to {}, and the token was not sent there. If that is your LifeTime, enter its address.</source>
        <translation>{} は {} に転送します。トークンはそこには送信されていません。それがお使いの LifeTime であれば、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>{} sends on to another page, such as a login. Enter the address of LifeTime.</source>
        <translation>{} はログインなどの別のページに転送します。LifeTime のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>There is no LifeTime at {}. Enter the host that LifeTime itself opens on, such as acme-lt.outsystemsenterprise.com.</source>
        <translation>{} に LifeTime がありません。acme-lt.outsystemsenterprise.com のように、LifeTime 自体を開くときのホストを入力してください。</translation>
    </message>
    <message>
        <source>LifeTime could not list its environments: “{}”. Try again later.</source>
        <translation>LifeTime が環境の一覧を取得できませんでした: 「{}」。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{} answers with status {}. Try again later, or add them by hand.</source>
        <translation>{} がステータス {} を返しました。後でもう一度試すか、環境を手動で追加してください。</translation>
    </message>
    <message>
        <source>Only the first {} of {} environments were read.</source>
        <translation>{1} 個の環境のうち、最初の {0} 個のみ読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name or an address (was|were) left out.</source>
        <translation>
            <numerusform>名前またはアドレスのない %n 件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>no reason is known</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <source>No encrypted connection came about ({}). Check the address, and whether a proxy or a VPN is on the way.</source>
        <translation>暗号化された接続を確立できませんでした ({})。アドレスと、経路上にプロキシや VPN がないかを確認してください。</translation>
    </message>
    <message>
        <source>The encrypted connection broke off ({}). Try again, and look whether a proxy or a VPN is on the way.</source>
        <translation>暗号化された接続が切断されました ({})。もう一度試し、経路上にプロキシや VPN がないかを確認してください。</translation>
    </message>
    <message>
        <source>Keep the case number alone: these are several lines.</source>
        <translation>複数行になっています。ケース番号だけを残してください。</translation>
    </message>
    <message>
        <source>Check the case number: it has more than {} characters.</source>
        <translation>ケース番号を確認してください。{} 文字を超えています。</translation>
    </message>
    <message>
        <source>Check the case number: it has no digit.</source>
        <translation>ケース番号を確認してください。数字がありません。</translation>
    </message>
    <message>
        <source>Add a certificate: drop a file here, browse for one or paste it.</source>
        <translation>証明書を追加してください。ここにファイルをドロップするか、参照して選択するか、貼り付けます。</translation>
    </message>
    <message>
        <source>By {}</source>
        <comment>a day</comment>
        <translation>{} まで</translation>
    </message>
    <message>
        <source>Case {}</source>
        <comment>its number</comment>
        <translation>ケース {}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>ケース作成済み</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n 件の証明書</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n 個の環境</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}.</source>
        <translation>
            <numerusform>サービスの目標は %n 営業日です。今日作成したケースの期限は {} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No date set.</source>
        <translation>期日が設定されていません。</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>指定した日は過ぎています。</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>その日以降を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s target is %n business day(s): a case opened today is due by {}, which is later than the day you chose.</source>
        <translation>
            <numerusform>サービスの目標は %n 営業日です。今日作成したケースの期限は {} で、選択した日より後になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early.</source>
        <translation>早すぎます。</translation>
    </message>
    <message>
        <source>Enough time.</source>
        <translation>十分な時間があります。</translation>
    </message>
    <message>
        <source>Choose what connects to it.</source>
        <translation>接続の種類を選択してください。</translation>
    </message>
    <message>
        <source>Enter the address that your app calls, such as erp.acme.internal:443.</source>
        <translation>アプリが呼び出すアドレスを入力してください (例: erp.acme.internal:443)。</translation>
    </message>
    <message>
        <source>Enter the name of your infrastructure, or its activation code from Service Center, Administration, Licensing.</source>
        <translation>インフラストラクチャの名前、または Service Center の Administration &gt; Licensing にあるアクティベーションコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter your name, so that Support knows whom to ask.</source>
        <translation>サポートからの問い合わせ先として、お名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter your work email, such as name@acme.example.</source>
        <translation>勤務先のメールアドレスを入力してください (例: name@acme.example)。</translation>
    </message>
    <message>
        <source>Check “{}”: email addresses are separated by commas.</source>
        <translation>「{}」を確認してください。メールアドレスはコンマで区切ります。</translation>
    </message>
    <message>
        <source>The certificate of {} does not stand for {}: calls by that name fail whatever is installed.</source>
        <translation>{} の証明書は {} という名前に対応していません。何をインストールしても、その名前での呼び出しは失敗します。</translation>
    </message>
    <message>
        <source>Support has installed it.</source>
        <translation>サポートがインストールしました。</translation>
    </message>
    <message>
        <source>Opened on {}; the target is today.</source>
        <translation>{} に作成しました。目標日は今日です。</translation>
    </message>
    <message>
        <source>Opened on {}; the target is {}.</source>
        <translation>{} に作成しました。目標日は {} です。</translation>
    </message>
    <message>
        <source>Opened on {}; the target was {}.</source>
        <translation>{} に作成しました。目標日は {} でした。</translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about case {}.</source>
        <translation>
            <numerusform>目標日は %n 営業日前の {} でした。ケース {} についてサポートにお問い合わせください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target day was {}, %n business day(s) ago: ask Support about the case.</source>
        <translation>
            <numerusform>目標日は %n 営業日前の {} でした。ケースについてサポートにお問い合わせください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is the very certificate that is installed already: bring its successor.</source>
        <translation>{} は既にインストールされている証明書そのものです。後継の証明書を用意してください。</translation>
    </message>
    <message>
        <source>None of these has the name of {}, which was installed earlier.</source>
        <translation>以前にインストールされた {} と同じ名前の証明書が、この中にありません。</translation>
    </message>
    <message>
        <source>{} does not last longer than the one that is installed already, which expires on {}.</source>
        <translation>{} の有効期限は、既にインストールされている証明書 ({} に期限切れ) より後ではありません。</translation>
    </message>
    <message>
        <source>it lasts until {} instead of {}</source>
        <translation>有効期限が {1} から {0} に変更</translation>
    </message>
    <message>
        <source>it is issued by {} instead of {}</source>
        <translation>発行者が {1} から {0} に変更</translation>
    </message>
    <message>
        <source>its key is {} instead of {}</source>
        <translation>鍵が {1} から {0} に変更</translation>
    </message>
    <message>
        <source>it stands for other names</source>
        <translation>対応する名前が異なる</translation>
    </message>
    <message>
        <source>Compared with the {} that is installed: {}.</source>
        <translation>インストール済みの {} との違い: {}。</translation>
    </message>
    <message>
        <source>a day that cannot be read</source>
        <translation>読み取れない日付</translation>
    </message>
    <message>
        <source>Nothing is ticked to be installed.</source>
        <translation>インストール対象にチェックが付いていません。</translation>
    </message>
    <message>
        <source>Tick at least one certificate to install.</source>
        <translation>インストールする証明書に少なくとも 1 つチェックを付けてください。</translation>
    </message>
    <message>
        <source>Tick at least one environment to install it on.</source>
        <translation>インストール先の環境に少なくとも 1 つチェックを付けてください。</translation>
    </message>
    <message>
        <source>Open the support case in your browser.</source>
        <translation>ブラウザーでサポートケースを作成してください。</translation>
    </message>
    <message>
        <source>Enter the name of this environment as LifeTime shows it.</source>
        <translation>この環境の名前を、LifeTime に表示されるとおりに入力してください。</translation>
    </message>
    <message>
        <source>{} is ticked twice.</source>
        <translation>{} に 2 回チェックが付いています。</translation>
    </message>
    <message>
        <source>{} is not run by OutSystems: Support installs nothing there, and whoever looks after its servers has to.</source>
        <translation>{} は OutSystems が運用していません。サポートはそこに何もインストールしないため、サーバーの管理者がインストールする必要があります。</translation>
    </message>
    <message>
        <source>No name server could say where the proxy {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>どのネームサーバーからもプロキシ {} の場所を取得できませんでした。このコンピューターのネットワークを確認し、内部の名前であれば VPN に接続してください。</translation>
    </message>
    <message>
        <source>No name server could say where {} is. Check the network of this computer, and connect its VPN if the name is an internal one.</source>
        <translation>どのネームサーバーからも {} の場所を取得できませんでした。このコンピューターのネットワークを確認し、内部の名前であれば VPN に接続してください。</translation>
    </message>
    <message>
        <source>The name of the proxy {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>プロキシの名前 {} が見つかりませんでした。綴りを確認し、内部の名前であれば VPN に接続してください。</translation>
    </message>
    <message>
        <source>The name {} was not found. Check how it is spelled, and connect the VPN if it is an internal one.</source>
        <translation>名前 {} が見つかりませんでした。綴りを確認し、内部の名前であれば VPN に接続してください。</translation>
    </message>
    <message>
        <source>The server did not expect a TLS handshake. Check the port and the protocol.</source>
        <translation>サーバーは TLS ハンドシェイクを想定していませんでした。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>The server found no TLS settings in common with this program, or has no certificate for this name. Try another server name.</source>
        <translation>サーバーとこのプログラムに共通の TLS 設定がないか、この名前の証明書がサーバーにありません。別のサーバー名を試してください。</translation>
    </message>
    <message>
        <source>The server wants another kind of certificate. Try another server name.</source>
        <translation>サーバーは別の種類の証明書を求めています。別のサーバー名を試してください。</translation>
    </message>
    <message>
        <source>The server does not trust this computer. Ask whoever runs it.</source>
        <translation>サーバーがこのコンピューターを信頼していません。サーバーの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The server denies access. Ask whoever runs it.</source>
        <translation>サーバーがアクセスを拒否しています。サーバーの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The server found no version of TLS in common with this program, which has 1.0 to 1.3. OutSystems 11 Cloud needs at least TLS 1.2: have the server updated.</source>
        <translation>サーバーと、1.0 から 1.3 に対応するこのプログラムに共通の TLS バージョンがありません。OutSystems 11 Cloud には TLS 1.2 以上が必要です。サーバーの更新を依頼してください。</translation>
    </message>
    <message>
        <source>The server wants stronger TLS settings than this program has. Ask whoever runs it.</source>
        <translation>サーバーは、このプログラムより強力な TLS 設定を求めています。サーバーの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The server has a problem of its own, or no certificate for this name. Try another server name.</source>
        <translation>サーバー自体に問題があるか、この名前の証明書がありません。別のサーバー名を試してください。</translation>
    </message>
    <message>
        <source>The server does not know this server name. Try another server name.</source>
        <translation>サーバーはこのサーバー名を認識していません。別のサーバー名を試してください。</translation>
    </message>
    <message>
        <source>The server insists on a certificate of the client. Ask whoever runs it.</source>
        <translation>サーバーはクライアントの証明書を必須としています。サーバーの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The server speaks another application protocol here. Check the port and the protocol.</source>
        <translation>サーバーはここで別のアプリケーションプロトコルを使用しています。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake with alert {}. Check the port and the protocol.</source>
        <translation>サーバーがアラート {} で TLS ハンドシェイクを終了しました。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>{} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} が接続を拒否しています。待ち受けているプログラムがないか、ファイアウォールで禁止されています。ポートを確認してください。</translation>
    </message>
    <message>
        <source>{} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>ここから {} に到達できません。アドレスを確認し、VPN に接続してください。</translation>
    </message>
    <message>
        <source>{} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>{} が応答しません。アドレスと、経路上にファイアウォールや VPN がないかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy {} refuses the connection: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>プロキシ {} が接続を拒否しています。待ち受けているプログラムがないか、ファイアウォールで禁止されています。ポートを確認してください。</translation>
    </message>
    <message>
        <source>The proxy {} cannot be reached from here. Check the address, and connect the VPN.</source>
        <translation>ここからプロキシ {} に到達できません。アドレスを確認し、VPN に接続してください。</translation>
    </message>
    <message>
        <source>The proxy {} does not answer. Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>プロキシ {} が応答しません。アドレスと、経路上にファイアウォールや VPN がないかを確認してください。</translation>
    </message>
    <message>
        <source>This computer forbids a connection to {}. Check its firewall.</source>
        <translation>このコンピューターで {} への接続が禁止されています。ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>No server is named in this connection string: write the host and its port, as in sql.acme.internal:1433.</source>
        <translation>この接続文字列にはサーバーが指定されていません。sql.acme.internal:1433 のように、ホストとポートを入力してください。</translation>
    </message>
    <message>
        <source>This Oracle address is not encrypted and shows no certificate: write the one that says tcps, which usually is on port 2484.</source>
        <translation>この Oracle アドレスは暗号化されておらず、証明書を提示しません。tcps と書かれたアドレス (通常はポート 2484) を入力してください。</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall or a VPN is on the way.</source>
        <translation>アドレスと、経路上にファイアウォールや VPN がないかを確認してください。</translation>
    </message>
    <message>
        <source>The name was not found in time.</source>
        <translation>名前が時間内に見つかりませんでした。</translation>
    </message>
    <message>
        <source>No connection came about in time.</source>
        <translation>時間内に接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>プロキシが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer in time before TLS. Check the port and the protocol: a server that begins with TLS at once says nothing before.</source>
        <translation>TLS の開始前に、サーバーが時間内に応答しませんでした。ポートとプロトコルを確認してください。最初から TLS を使用するサーバーは、その前に何も送信しません。</translation>
    </message>
    <message>
        <source>The server did not finish the TLS handshake in time.</source>
        <translation>サーバーが時間内に TLS ハンドシェイクを完了しませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>サーバーが時間内に応答しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server closed the connection when TLS began. Check the port and the protocol, or try another server name.</source>
        <translation>TLS の開始時にサーバーが接続を閉じました。ポートとプロトコルを確認するか、別のサーバー名を試してください。</translation>
    </message>
    <message>
        <source>The server showed no certificate. Check the port and the protocol.</source>
        <translation>サーバーが証明書を提示しませんでした。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>The server sent a certificate that cannot be read. Ask whoever runs it for its certificates as files.</source>
        <translation>サーバーが送信した証明書を読み取れません。証明書をファイルで提供するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The server speaks a version of TLS older than 1.0, which this program cannot read and OutSystems 11 Cloud refuses. Have the server updated.</source>
        <translation>サーバーは 1.0 より古い TLS バージョンを使用しています。このプログラムでは読み取れず、OutSystems 11 Cloud では拒否されます。サーバーの更新を依頼してください。</translation>
    </message>
    <message>
        <source>The TLS handshake failed ({}). Check the port and the protocol.</source>
        <translation>TLS ハンドシェイクに失敗しました ({})。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>No server can be asked for the name {}. Correct it.</source>
        <translation>{} という名前ではサーバーに問い合わせできません。名前を修正してください。</translation>
    </message>
    <message>
        <source>The name has characters that no server&apos;s name has: write it as a browser shows it.</source>
        <translation>サーバーの名前に使用できない文字が含まれています。ブラウザーに表示されるとおりに入力してください。</translation>
    </message>
    <message>
        <source>No server is named: write its address, as in erp.acme.internal:443.</source>
        <translation>サーバーが指定されていません。erp.acme.internal:443 のように、アドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address has a dot too many: write it as in erp.acme.internal.</source>
        <translation>アドレスのドットが 1 つ多すぎます。erp.acme.internal のように入力してください。</translation>
    </message>
    <message>
        <source>This is not the address of a server: write its host name or IP address, as in erp.acme.internal:443.</source>
        <translation>これはサーバーのアドレスではありません。erp.acme.internal:443 のように、ホスト名または IP アドレスを入力してください。</translation>
    </message>
    <message>
        <source>No server has a name of more than {} characters: write the host name alone.</source>
        <translation>サーバーの名前が {} 文字を超えることはありません。ホスト名だけを入力してください。</translation>
    </message>
    <message>
        <source>This is not a whole IP address: write four numbers up to 255, as in 10.20.0.7.</source>
        <translation>これは完全な IP アドレスではありません。10.20.0.7 のように、255 までの数値を 4 つ入力してください。</translation>
    </message>
    <message>
        <source>This is neither an IPv6 address nor a host with its port: write it as in [fd00::7]:443 or erp.acme.internal:443.</source>
        <translation>これは IPv6 アドレスでも、ホストとポートでもありません。[fd00::7]:443 または erp.acme.internal:443 のように入力してください。</translation>
    </message>
    <message>
        <source>More than {} servers: ask for these when the others are done.</source>
        <translation>サーバーが {} 台を超えています。残りは、ほかのサーバーが完了してから問い合わせてください。</translation>
    </message>
    <message>
        <source>This names several servers: write one address alone.</source>
        <translation>複数のサーバーが指定されています。アドレスを 1 つだけ入力してください。</translation>
    </message>
    <message>
        <source>This is too long a list of addresses: paste a part of it.</source>
        <translation>アドレスの一覧が長すぎます。一部だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>The server name must be a name: an IP address is never asked for.</source>
        <translation>サーバー名は名前でなければなりません。IP アドレスで問い合わせることはありません。</translation>
    </message>
    <message>
        <source>This is a certificate or a key, not an address: use Paste for it.</source>
        <translation>これは証明書または鍵で、アドレスではありません。「貼り付け」を使用してください。</translation>
    </message>
    <message>
        <source>This is too long for an address: write it as in erp.acme.internal:443.</source>
        <translation>アドレスとしては長すぎます。erp.acme.internal:443 のように入力してください。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to {}: write it as in erp.acme.internal:443.</source>
        <translation>ポートは 1 から {} までの数値でなければなりません。erp.acme.internal:443 のように入力してください。</translation>
    </message>
    <message>
        <source>Several addresses stand here: write one a line, as in erp.acme.internal:443.</source>
        <translation>複数のアドレスが入力されています。erp.acme.internal:443 のように、1 行に 1 つ入力してください。</translation>
    </message>
    <message>
        <source>No address of a server stands here: write it as in erp.acme.internal:443.</source>
        <translation>サーバーのアドレスが入力されていません。erp.acme.internal:443 のように入力してください。</translation>
    </message>
    <message>
        <source>This can be read in two ways: write the host and its port alone.</source>
        <translation>2 通りに解釈できます。ホストとポートだけを入力してください。</translation>
    </message>
    <message>
        <source>The port of this SQL Server instance is needed, since its browser service is not asked: find it in SQL Server Configuration Manager, and write it as in sql.acme.internal:1433.</source>
        <translation>SQL Server Browser サービスには問い合わせないため、この SQL Server インスタンスのポートが必要です。SQL Server 構成マネージャーで確認し、sql.acme.internal:1433 のように入力してください。</translation>
    </message>
    <message>
        <source>This is a named pipe or shared memory, which shows no certificate: write the server&apos;s name and TCP port.</source>
        <translation>これは名前付きパイプまたは共有メモリで、証明書を提示しません。サーバーの名前と TCP ポートを入力してください。</translation>
    </message>
    <message>
        <source>This means the very computer on which it is used: write the server&apos;s own name.</source>
        <translation>これは使用しているコンピューター自身を指します。サーバー自体の名前を入力してください。</translation>
    </message>
    <message>
        <source>Something more came after the server had agreed to TLS</source>
        <translation>サーバーが TLS に同意した後に、余分なデータが届きました</translation>
    </message>
    <message>
        <source>Check the port and the protocol; somebody on the way may have put it there.</source>
        <translation>ポートとプロトコルを確認してください。経路上の第三者が挿入した可能性があります。</translation>
    </message>
    <message>
        <source>an FTP server</source>
        <comment>This is not what … answers</comment>
        <translation>FTP サーバー</translation>
    </message>
    <message>
        <source>Ask its administrator to turn AUTH TLS on, or try port 990 with TLS.</source>
        <translation>AUTH TLS を有効にするよう管理者に依頼するか、ポート 990 で TLS を試してください。</translation>
    </message>
    <message>
        <source>The FTP server does not let this computer in</source>
        <translation>FTP サーバーがこのコンピューターを受け入れません</translation>
    </message>
    <message>
        <source>Try again later, or on a computer that it lets in.</source>
        <translation>後でもう一度試すか、接続を許可されているコンピューターで試してください。</translation>
    </message>
    <message>
        <source>The FTP server does not offer TLS on this port</source>
        <translation>FTP サーバーがこのポートで TLS を提供していません</translation>
    </message>
    <message>
        <source>an IMAP server</source>
        <comment>This is not what … answers</comment>
        <translation>IMAP サーバー</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 993 with TLS.</source>
        <translation>STARTTLS を有効にするよう管理者に依頼するか、ポート 993 で TLS を試してください。</translation>
    </message>
    <message>
        <source>The IMAP server sent this computer away</source>
        <translation>IMAP サーバーがこのコンピューターの接続を断りました</translation>
    </message>
    <message>
        <source>The IMAP server allows no TLS on this port</source>
        <translation>IMAP サーバーがこのポートで TLS を許可していません</translation>
    </message>
    <message>
        <source>The IMAP server refused TLS</source>
        <translation>IMAP サーバーが TLS を拒否しました</translation>
    </message>
    <message>
        <source>an LDAP server</source>
        <comment>This is not what … answers</comment>
        <translation>LDAP サーバー</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate, or try LDAPS: port 636, or 3269 for a global catalog, with TLS.</source>
        <translation>サーバーに証明書を設定するよう管理者に依頼するか、LDAPS を試してください。ポート 636 (グローバルカタログの場合は 3269) で TLS を使用します。</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS ({})</source>
        <translation>LDAP サーバーが StartTLS を拒否しました ({})</translation>
    </message>
    <message>
        <source>The LDAP server refused StartTLS</source>
        <translation>LDAP サーバーが StartTLS を拒否しました</translation>
    </message>
    <message>
        <source>a MySQL or MariaDB server</source>
        <comment>This is not what … answers</comment>
        <translation>MySQL または MariaDB サーバー</translation>
    </message>
    <message>
        <source>The database server sent the computer away before TLS</source>
        <translation>データベースサーバーが TLS の開始前にコンピューターの接続を断りました</translation>
    </message>
    <message>
        <source>Ask its administrator, or try on a computer that it lets in.</source>
        <translation>管理者に問い合わせるか、接続を許可されているコンピューターで試してください。</translation>
    </message>
    <message>
        <source>The database server does not offer TLS</source>
        <translation>データベースサーバーが TLS を提供していません</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without TLS there is none.</source>
        <translation>サーバーに証明書を設定するよう管理者に依頼してください。TLS がなければ証明書もありません。</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STLS on, or try port 995 with TLS.</source>
        <translation>STLS を有効にするよう管理者に依頼するか、ポート 995 で TLS を試してください。</translation>
    </message>
    <message>
        <source>The POP3 server sent this computer away</source>
        <translation>POP3 サーバーがこのコンピューターの接続を断りました</translation>
    </message>
    <message>
        <source>The POP3 server does not offer TLS on this port</source>
        <translation>POP3 サーバーがこのポートで TLS を提供していません</translation>
    </message>
    <message>
        <source>a POP3 server</source>
        <comment>This is not what … answers</comment>
        <translation>POP3 サーバー</translation>
    </message>
    <message>
        <source>The PostgreSQL server does not offer TLS</source>
        <translation>PostgreSQL サーバーが TLS を提供していません</translation>
    </message>
    <message>
        <source>Ask its administrator to set ssl = on; without TLS there is no certificate.</source>
        <translation>ssl = on に設定するよう管理者に依頼してください。TLS がなければ証明書もありません。</translation>
    </message>
    <message>
        <source>The PostgreSQL server answered with an error when it was asked for TLS</source>
        <translation>TLS を要求したところ、PostgreSQL サーバーがエラーを返しました</translation>
    </message>
    <message>
        <source>Its log says why: ask its administrator.</source>
        <translation>理由はサーバーのログに記録されています。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>a PostgreSQL server</source>
        <comment>This is not what … answers</comment>
        <translation>PostgreSQL サーバー</translation>
    </message>
    <message>
        <source>{}: “{}”. {}</source>
        <comment>what happened, its words, what to do</comment>
        <translation>{}: 「{}」。{}</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <comment>what happened, what to do</comment>
        <translation>{}。{}</translation>
    </message>
    <message>
        <source>The server begins with TLS at once on this port. Choose TLS as its protocol.</source>
        <translation>このポートでは、サーバーが最初から TLS を使用します。プロトコルとして TLS を選択してください。</translation>
    </message>
    <message>
        <source>This is not what {} answers: “{}”. Check the port and the protocol.</source>
        <translation>これは {} の応答ではありません: 「{}」。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>This is not what {} answers. Check the port and the protocol.</source>
        <translation>これは {} の応答ではありません。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>an SMTP server</source>
        <comment>This is not what … answers</comment>
        <translation>SMTP サーバー</translation>
    </message>
    <message>
        <source>Ask its administrator to turn STARTTLS on, or try port 465 with TLS.</source>
        <translation>STARTTLS を有効にするよう管理者に依頼するか、ポート 465 で TLS を試してください。</translation>
    </message>
    <message>
        <source>The SMTP server does not offer TLS on this port</source>
        <translation>SMTP サーバーがこのポートで TLS を提供していません</translation>
    </message>
    <message>
        <source>The SMTP server does not let this computer in</source>
        <translation>SMTP サーバーがこのコンピューターを受け入れません</translation>
    </message>
    <message>
        <source>Try on a computer that it lets in.</source>
        <translation>接続を許可されているコンピューターで試してください。</translation>
    </message>
    <message>
        <source>The SMTP server refused TLS</source>
        <translation>SMTP サーバーが TLS を拒否しました</translation>
    </message>
    <message>
        <source>The server closed the connection when it was asked for encryption</source>
        <translation>暗号化を要求したところ、サーバーが接続を閉じました</translation>
    </message>
    <message>
        <source>Check the port, or choose SQL Server with strict encryption (TDS 8).</source>
        <translation>ポートを確認するか、厳密な暗号化 (TDS 8) の SQL Server を選択してください。</translation>
    </message>
    <message>
        <source>SQL Server refused the connection</source>
        <translation>SQL Server が接続を拒否しました</translation>
    </message>
    <message>
        <source>Ask its administrator.</source>
        <translation>管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>SQL Server does not offer encryption (ENCRYPT_NOT_SUP)</source>
        <translation>SQL Server が暗号化を提供していません (ENCRYPT_NOT_SUP)</translation>
    </message>
    <message>
        <source>Ask its administrator to give it a certificate; without encryption there is none.</source>
        <translation>サーバーに証明書を設定するよう管理者に依頼してください。暗号化がなければ証明書もありません。</translation>
    </message>
    <message>
        <source>an SQL Server</source>
        <comment>This is not what … answers</comment>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>What the server sent as its certificate cannot be read. Ask whoever runs it.</source>
        <translation>サーバーが証明書として送信したデータを読み取れません。サーバーの管理者にお問い合わせください。</translation>
    </message>
    <message numerus="yes">
        <source>Not all that it sent can be read: %n left out.</source>
        <translation>
            <numerusform>送信された内容の一部を読み取れません: %n 件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a proxy: write it as proxy.example.com:8080 or socks5://proxy.example.com:1080.</source>
        <translation>これはプロキシのアドレスではありません。proxy.example.com:8080 または socks5://proxy.example.com:1080 のように入力してください。</translation>
    </message>
    <message>
        <source>The proxy must be an HTTP or a SOCKS 5 proxy: choose another one.</source>
        <translation>プロキシは HTTP または SOCKS 5 プロキシでなければなりません。別のものを選択してください。</translation>
    </message>
    <message>
        <source>The proxy {} wants a login of a kind that this program does not have. Use another proxy, or save the certificate with a browser.</source>
        <translation>プロキシ {} は、このプログラムが対応していない種類のログインを求めています。別のプロキシを使用するか、ブラウザーで証明書を保存してください。</translation>
    </message>
    <message>
        <source>The proxy {} wants a login. Write the user before its address, as in user@{}, and give the password.</source>
        <translation>プロキシ {} はログインを求めています。user@{} のようにアドレスの前にユーザーを入力し、パスワードを指定してください。</translation>
    </message>
    <message>
        <source>The proxy {} refuses the login. Check user and password.</source>
        <translation>プロキシ {} がログインを拒否しています。ユーザーとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The proxy {} forbids a connection to {}. Ask whoever runs it, or try without it.</source>
        <translation>プロキシ {} が {} への接続を禁止しています。プロキシの管理者に問い合わせるか、プロキシなしで試してください。</translation>
    </message>
    <message>
        <source>The proxy {} cannot reach {}. Check the address, or try without the proxy if the server is an internal one.</source>
        <translation>プロキシ {} から {} に到達できません。アドレスを確認するか、内部のサーバーであればプロキシなしで試してください。</translation>
    </message>
    <message>
        <source>{} refuses the connection of the proxy: nothing listens there, or a firewall forbids it. Check the port.</source>
        <translation>{} がプロキシの接続を拒否しています。待ち受けているプログラムがないか、ファイアウォールで禁止されています。ポートを確認してください。</translation>
    </message>
    <message>
        <source>The proxy {} refuses with “{}”. Try without it.</source>
        <translation>プロキシ {} が「{}」と応答して拒否しています。プロキシなしで試してください。</translation>
    </message>
    <message>
        <source>{} is no {} proxy. Check its address, its port and its kind.</source>
        <translation>{} は {} プロキシではありません。アドレス、ポート、種類を確認してください。</translation>
    </message>
    <message>
        <source>{}:// has no certificate, but the same server may have one on port 443: write {}s:// to ask it.</source>
        <translation>{}:// には証明書がありませんが、同じサーバーのポート 443 にはある可能性があります。問い合わせるには {}s:// と入力してください。</translation>
    </message>
    <message>
        <source>This kind of address is not known: write the host and its port, as in erp.acme.internal:8443.</source>
        <translation>不明な種類のアドレスです。erp.acme.internal:8443 のように、ホストとポートを入力してください。</translation>
    </message>
    <message>
        <source>This JDBC address names no server that is known: write the host and its port, as in db.acme.internal:5432.</source>
        <translation>この JDBC アドレスには、認識できるサーバーが指定されていません。db.acme.internal:5432 のように、ホストとポートを入力してください。</translation>
    </message>
    <message>
        <source>User and password of a SOCKS proxy may have 255 characters. Shorten them.</source>
        <translation>SOCKS プロキシのユーザーとパスワードは 255 文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>SOCKS error {}</source>
        <translation>SOCKS エラー {}</translation>
    </message>
    <message>
        <source>The server speaks HTTP without TLS. Use the port for HTTPS.</source>
        <translation>サーバーは TLS なしの HTTP を使用しています。HTTPS 用のポートを使用してください。</translation>
    </message>
    <message>
        <source>The server speaks SSH, which has no certificates of this kind. Use another port.</source>
        <translation>サーバーは SSH を使用しており、この種類の証明書はありません。別のポートを使用してください。</translation>
    </message>
    <message>
        <source>The server speaks VNC without TLS. Use another port.</source>
        <translation>サーバーは TLS なしの VNC を使用しています。別のポートを使用してください。</translation>
    </message>
    <message>
        <source>The server speaks {0} before TLS. Choose {0} as its protocol, or another port.</source>
        <translation>サーバーは TLS の前に {0} を使用します。プロトコルとして {0} を選択するか、別のポートを使用してください。</translation>
    </message>
    <message>
        <source>The server speaks MySQL or MariaDB before TLS. Choose MySQL as its protocol, or another port.</source>
        <translation>サーバーは TLS の前に MySQL または MariaDB を使用します。プロトコルとして MySQL を選択するか、別のポートを使用してください。</translation>
    </message>
    <message>
        <source>The server speaks no TLS, but something that is no text either. Check the port and the protocol.</source>
        <translation>サーバーは TLS を使用しておらず、テキストでもない応答を返します。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>The server speaks no TLS: it answers “{}”. Check the port and the protocol.</source>
        <translation>サーバーは TLS を使用しておらず、「{}」と応答します。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>The server closed the connection. Check the port and the protocol.</source>
        <translation>サーバーが接続を閉じました。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>The proxy closed the connection. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>プロキシが接続を閉じました。アドレスと、HTTP または SOCKS プロキシであることを確認してください。</translation>
    </message>
    <message>
        <source>The server broke the connection ({}). Check the port and the protocol.</source>
        <translation>サーバーが接続を切断しました ({})。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>The proxy broke the connection ({}). Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>プロキシが接続を切断しました ({})。アドレスと、HTTP または SOCKS プロキシであることを確認してください。</translation>
    </message>
    <message>
        <source>The server sent more than was to be expected. Check the port and the protocol.</source>
        <translation>サーバーが想定を超えるデータを送信しました。ポートとプロトコルを確認してください。</translation>
    </message>
    <message>
        <source>The proxy sent more than was to be expected. Check its address, and whether it is an HTTP or SOCKS proxy.</source>
        <translation>プロキシが想定を超えるデータを送信しました。アドレスと、HTTP または SOCKS プロキシであることを確認してください。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>“{}” is no name for a {} file: choose a simpler one.</source>
        <translation>「{}」は {} ファイルの名前として使用できません。より簡単な名前を選択してください。</translation>
    </message>
    <message>
        <source>{} is from an earlier choice and could not be removed: do not send it, and delete it yourself.</source>
        <translation>{} は以前の選択によるもので、削除できませんでした。送信せずに、ご自身で削除してください。</translation>
    </message>
    <message>
        <source>{} could not be saved because the disk is full: free some space on it, or choose another folder.</source>
        <translation>ディスクがいっぱいのため、{} を保存できませんでした。空き領域を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{} could not be saved because its folder {} is not there: connect its drive again, or choose another folder.</source>
        <translation>フォルダー {1} がないため、{0} を保存できませんでした。ドライブを再接続するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{} could not be saved because writing to {} is not permitted or another program has the file open: close that program, or choose another folder.</source>
        <translation>{1} への書き込みが許可されていないか、別のプログラムがファイルを開いているため、{0} を保存できませんでした。そのプログラムを閉じるか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{} could not be saved in {} ({}): choose another folder.</source>
        <translation>{} を {} に保存できませんでした ({})。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{} is not there any more: look where it went, or connect its drive again, and choose it once more.</source>
        <translation>{} はもう存在しません。移動先を確認するか、ドライブを再接続して、もう一度選択してください。</translation>
    </message>
    <message>
        <source>{} is larger than {} MB and was not read: choose a smaller file.</source>
        <translation>{} は {} MB を超えているため、読み取りませんでした。より小さいファイルを選択してください。</translation>
    </message>
    <message>
        <source>{} is a pipe or a device: save what comes from it in a file, and choose that file.</source>
        <translation>{} はパイプまたはデバイスです。その出力をファイルに保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>{} is a folder: choose the files in it.</source>
        <translation>{} はフォルダーです。中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{} may not be read by you or is open in another program: close that program, or ask the owner of the file for a copy.</source>
        <translation>{} を読み取る権限がないか、別のプログラムで開かれています。そのプログラムを閉じるか、ファイルの所有者にコピーを依頼してください。</translation>
    </message>
    <message>
        <source>{} could not be read ({}): copy it to this computer, and choose the copy.</source>
        <translation>{} を読み取れませんでした ({})。このコンピューターにコピーし、そのコピーを選択してください。</translation>
    </message>
    <message>
        <source>The draft could not be saved because it would be larger than {} MB: remove the files that are not needed on the first step.</source>
        <translation>{} MB を超えるため、下書きを保存できませんでした。最初のステップで、不要なファイルを削除してください。</translation>
    </message>
    <message>
        <source>The draft could not be saved because {}: remove the files that are not needed on the first step.</source>
        <translation>下書きを保存できませんでした (理由: {})。最初のステップで、不要なファイルを削除してください。</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to open it.</source>
        <translation>{} はこのプログラムの新しいバージョンで作成されたため、変更せずに残しました。開くには、そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>{} was left as it is and cannot be opened, because {}: use another copy of it, or begin a new request.</source>
        <translation>{} は開けないため、変更せずに残しました (理由: {})。別のコピーを使用するか、新しい依頼を開始してください。</translation>
    </message>
    <message>
        <source>it is larger than {} MB</source>
        <translation>{} MB を超えている</translation>
    </message>
    <message>
        <source>it is not a draft of this program</source>
        <translation>このプログラムの下書きではない</translation>
    </message>
    <message>
        <source>its “version” is none that there ever was</source>
        <translation>「version」がこれまでに存在しない値になっている</translation>
    </message>
    <message>
        <source>{} is open in another window: go on there, or save a copy.</source>
        <translation>{} は別のウィンドウで開かれています。そちらで続けるか、コピーを保存してください。</translation>
    </message>
    <message>
        <source>{} was changed by another program or on another computer, and was left as it is: open it again, or save what you have as a copy.</source>
        <translation>{} は別のプログラムまたは別のコンピューターで変更されたため、そのまま残しました。もう一度開くか、現在の内容をコピーとして保存してください。</translation>
    </message>
    <message>
        <source>{} was not brought back because there is a draft of that name again: continue with that one.</source>
        <translation>同じ名前の下書きが既にあるため、{} を元に戻しませんでした。既にある下書きで続けてください。</translation>
    </message>
    <message>
        <source>something else stands where an object should be</source>
        <translation>オブジェクトであるべき位置に別のものがある</translation>
    </message>
    <message>
        <source>its “{}” holds half a character</source>
        <translation>「{}」に不完全な文字がある</translation>
    </message>
    <message>
        <source>its “{}” is negative</source>
        <translation>「{}」が負の値になっている</translation>
    </message>
    <message>
        <source>its “{}” is not in UTC</source>
        <translation>「{}」が UTC ではない</translation>
    </message>
    <message>
        <source>its “{}” is missing</source>
        <translation>「{}」がない</translation>
    </message>
    <message>
        <source>its “{}” is of the wrong kind</source>
        <translation>「{}」の種類が正しくない</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>UTF-8 テキストではない</translation>
    </message>
    <message>
        <source>it is cut off or is no JSON at all</source>
        <translation>途中で切れているか、JSON ではない</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎる</translation>
    </message>
    <message>
        <source>a field stands in it twice</source>
        <translation>同じフィールドが 2 回ある</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>含まれている数値が長すぎる</translation>
    </message>
    <message>
        <source>it holds {}, which is no number</source>
        <translation>数値ではない {} が含まれている</translation>
    </message>
    <message>
        <source>its “{}” cannot be read</source>
        <translation>「{}」を読み取れない</translation>
    </message>
    <message>
        <source>its “{}” has a value that this version does not know</source>
        <translation>「{}」の値がこのバージョンでは不明</translation>
    </message>
    <message>
        <source>it is none that this version writes</source>
        <translation>このバージョンが書き込む形式ではない</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>含まれる部分が多すぎる</translation>
    </message>
    <message>
        <source>Correct {}: save it as UTF-8 text.</source>
        <translation>{} を修正してください: UTF-8 テキストとして保存してください。</translation>
    </message>
    <message>
        <source>Correct {}: it is larger than {} kB, so it is something else.</source>
        <translation>{} を修正してください: {} kB を超えているため、別のファイルだと考えられます。</translation>
    </message>
    <message>
        <source>{} could not be read ({}): make it readable, or move it elsewhere.</source>
        <translation>{} を読み取れませんでした ({})。読み取れるようにするか、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>{} does not read back as it was written, so do not send it: save the files in another folder, or on another disk.</source>
        <translation>{} を読み戻した内容が書き込んだ内容と異なるため、送信しないでください。ファイルを別のフォルダーまたは別のディスクに保存してください。</translation>
    </message>
    <message>
        <source>one of its certificates is damaged</source>
        <translation>証明書の 1 つが破損している</translation>
    </message>
    <message>
        <source>one of its certificates holds a private key</source>
        <translation>証明書の 1 つに秘密鍵が含まれている</translation>
    </message>
    <message>
        <source>its “identity” is not 32 hexadecimal digits</source>
        <translation>「identity」が 32 桁の 16 進数ではない</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so the token is kept only until this program ends.</source>
        <translation>このコンピューターには現在使用できるキーチェーンがないため、トークンはこのプログラムの終了時まで保持されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so the token is kept only until this program ends.</source>
        <translation>このコンピューターのキーチェーンがロックされたままのため、トークンはこのプログラムの終了時まで保持されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so the token is kept only until this program ends.</source>
        <translation>このコンピューターのキーチェーンが失敗または拒否したため、トークンはこのプログラムの終了時まで保持されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give the token back as it was saved, so the token is kept only until this program ends.</source>
        <translation>このコンピューターのキーチェーンが保存時と異なるトークンを返したため、トークンはこのプログラムの終了時まで保持されます。</translation>
    </message>
    <message>
        <source>The token is longer than what this computer&apos;s keychain takes, so the token is kept only until this program ends.</source>
        <translation>トークンがこのコンピューターのキーチェーンの上限より長いため、トークンはこのプログラムの終了時まで保持されます。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so no saved token could be read.</source>
        <translation>このコンピューターには現在使用できるキーチェーンがないため、保存されたトークンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so no saved token could be read.</source>
        <translation>このコンピューターのキーチェーンがロックされたままのため、保存されたトークンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so no saved token could be read.</source>
        <translation>このコンピューターのキーチェーンが失敗または拒否したため、保存されたトークンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used now, so a token that was saved in it earlier stays there.</source>
        <translation>このコンピューターには現在使用できるキーチェーンがないため、以前に保存されたトークンはキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain stayed locked, so a token that was saved in it earlier stays there.</source>
        <translation>このコンピューターのキーチェーンがロックされたままのため、以前に保存されたトークンはキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain failed or refused, so a token that was saved in it earlier stays there.</source>
        <translation>このコンピューターのキーチェーンが失敗または拒否したため、以前に保存されたトークンはキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>{} could not be saved because it would be larger than {} MB: shorten what is entered for the contact.</source>
        <translation>{1} MB を超えるため、{0} を保存できませんでした。連絡先の入力内容を短くしてください。</translation>
    </message>
    <message>
        <source>{} was made with a newer version of this program and was left as it is: install that version to use and change these settings.</source>
        <translation>{} はこのプログラムの新しいバージョンで作成されたため、変更せずに残しました。これらの設定を使用および変更するには、そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>{} cannot be read and was set aside as {}: enter your settings again.</source>
        <translation>{} を読み取れないため、{} として退避しました。設定をもう一度入力してください。</translation>
    </message>
    <message>
        <source>it holds no settings of this program</source>
        <translation>このプログラムの設定が含まれていない</translation>
    </message>
    <message>
        <source>{} is empty: ask for the file again.</source>
        <translation>{} は空です。ファイルをもう一度依頼してください。</translation>
    </message>
    <message>
        <source>There are no files in the folder {}: choose another one.</source>
        <translation>フォルダー {} にファイルがありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{} is a folder, and of folders no more than {} files are read at once: choose the others by themselves.</source>
        <translation>{} はフォルダーです。フォルダーから一度に読み取れるのは {} ファイルまでです。残りは個別に選択してください。</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>不完全な文字がある</translation>
    </message>
    <message>
        <source>Correct {}: it is not TOML ({}).</source>
        <translation>{} を修正してください: TOML ではありません ({})。</translation>
    </message>
    <message>
        <source>Correct {}: {}</source>
        <translation>{} を修正してください: {}</translation>
    </message>
    <message>
        <source>“{}” is no setting of the file, which has {}.</source>
        <translation>「{}」はこのファイルの設定ではありません。使用できる設定: {}。</translation>
    </message>
    <message>
        <source>the table [fields] is missing.</source>
        <translation>テーブル [fields] がありません。</translation>
    </message>
    <message>
        <source>“{}” is no setting of [fields], which has {}.</source>
        <translation>「{}」は [fields] の設定ではありません。使用できる設定: {}。</translation>
    </message>
    <message>
        <source>both fields have the same name.</source>
        <translation>両方のフィールドが同じ名前です。</translation>
    </message>
    <message>
        <source>address is longer than longest_link.</source>
        <translation>address が longest_link より長くなっています。</translation>
    </message>
    <message>
        <source>address is not an https address without user, query and fragment.</source>
        <translation>address が、ユーザー、クエリ、フラグメントのない https アドレスではありません。</translation>
    </message>
    <message>
        <source>fields.{} is not the name of a field.</source>
        <translation>fields.{} がフィールドの名前ではありません。</translation>
    </message>
    <message>
        <source>longest_link is not a number from {} to {}.</source>
        <translation>longest_link が {} から {} までの数値ではありません。</translation>
    </message>
    <message>
        <source>severities is not a list of {} names, for {}.</source>
        <translation>severities が {} 個の名前 ({} に対応) の一覧ではありません。</translation>
    </message>
    <message>
        <source>one of severities</source>
        <translation>severities の項目</translation>
    </message>
    <message>
        <source>two of severities have the same name.</source>
        <translation>severities に同じ名前が 2 つあります。</translation>
    </message>
    <message>
        <source>Search here by the name or activation code, and choose the infrastructure with the environments of this request.</source>
        <translation>ここで名前またはアクティベーションコードを検索し、この依頼の環境を含むインフラストラクチャを選択してください。</translation>
    </message>
    <message>
        <source>Choose this type of case, since it is the one for OutSystems Cloud services.</source>
        <translation>OutSystems Cloud サービス用のケースの種類である、これを選択してください。</translation>
    </message>
    <message>
        <source>Paste the subject where the portal asks for one.</source>
        <translation>ポータルで件名を求められたら、件名を貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the whole text where the portal asks what you need.</source>
        <translation>ポータルで必要な内容を尋ねられたら、テキスト全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>Attach every .cer file, or the ZIP with all of them where the portal does not take those.</source>
        <translation>すべての .cer ファイルを添付してください。ポータルで .cer ファイルを受け付けない場合は、すべてを含む ZIP を添付してください。</translation>
    </message>
    <message>
        <source>Write them as +1-541-754-3010, with commas between several.</source>
        <translation>+1-541-754-3010 のように入力し、複数ある場合はコンマで区切ってください。</translation>
    </message>
    <message>
        <source>Separate your colleagues’ emails with commas.</source>
        <translation>同僚のメールアドレスはコンマで区切ってください。</translation>
    </message>
    <message>
        <source>the tables [[steps]] are missing.</source>
        <translation>テーブル [[steps]] がありません。</translation>
    </message>
    <message>
        <source>the step “{}” stands in it twice.</source>
        <translation>ステップ「{}」が 2 回あります。</translation>
    </message>
    <message>
        <source>{} is not a text of 1 to {} characters.</source>
        <translation>{} が 1 文字以上 {} 文字以下のテキストではありません。</translation>
    </message>
    <message>
        <source>“{}” is no setting of a step, which has {}.</source>
        <translation>「{}」はステップの設定ではありません。使用できる設定: {}。</translation>
    </message>
    <message>
        <source>heading of the step “{}”</source>
        <translation>ステップ「{}」の heading</translation>
    </message>
    <message>
        <source>hint of the step “{}”</source>
        <translation>ステップ「{}」の hint</translation>
    </message>
    <message>
        <source>“{}” is no key of a step; there are {}.</source>
        <translation>「{}」はステップのキーではありません。使用できるキー: {}。</translation>
    </message>
    <message>
        <source>{}.</source>
        <comment>a whole sentence</comment>
        <translation>{}。</translation>
    </message>
    <message>
        <source>{} may not be used by a server (extended key usage): clients refuse it.</source>
        <translation>{} はサーバーでの使用が許可されていません (拡張キー使用法)。クライアントに拒否されます。</translation>
    </message>
    <message>
        <source>{} signed another certificate without being an authority (basic constraints, key usage): clients refuse it.</source>
        <translation>{} は証明機関ではないのに別の証明書に署名しています (基本制限、キー使用法)。クライアントに拒否されます。</translation>
    </message>
    <message>
        <source>{} allows {} authorities below it, and there are {} (path length): clients refuse it.</source>
        <translation>{} が許可する下位の証明機関は {} 個ですが、{} 個あります (パス長)。クライアントに拒否されます。</translation>
    </message>
    <message>
        <source>{} may not vouch for servers (extended key usage): clients refuse it.</source>
        <translation>{} はサーバーを保証することを許可されていません (拡張キー使用法)。クライアントに拒否されます。</translation>
    </message>
    <message>
        <source>{} may not issue for {} (name constraints): clients refuse it.</source>
        <translation>{} は {} に対する発行を許可されていません (名前の制限)。クライアントに拒否されます。</translation>
    </message>
    <message>
        <source>the RSA key of {} has {} bits</source>
        <translation>{} の RSA 鍵が {} ビットです</translation>
    </message>
    <message>
        <source>{} is signed with {}</source>
        <translation>{} の署名アルゴリズムが {} です</translation>
    </message>
    <message numerus="yes">
        <source>%n authorit(y|ies)</source>
        <translation>
            <numerusform>%n 個の証明機関</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} および {}</translation>
    </message>
    <message>
        <source>Our OutSystems 11 apps fail with “Could not establish trust relationship for the SSL/TLS secure channel” when they call this server.</source>
        <translation>このサーバーを呼び出すと、弊社の OutSystems 11 アプリが「Could not establish trust relationship for the SSL/TLS secure channel」というエラーで失敗します。</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of the chain of this certificate, which “{}” issued:</source>
        <translation>下記の証明書 (発行者:「{}」) のチェーンの最上位にあるルート証明書をお送りいただけますでしょうか。</translation>
    </message>
    <message>
        <source>please send us the root certificate at the top of each of these chains:</source>
        <translation>下記の各チェーンの最上位にあるルート証明書をお送りいただけますでしょうか。</translation>
    </message>
    <message>
        <source>We need the certificate that is signed with its own key (subject and issuer are the same), as .cer or .pem, without any private key. OutSystems Support will install it as trusted root.</source>
        <translation>必要なのは、自身の鍵で署名された (サブジェクトと発行者が同じ) 証明書で、秘密鍵を含まない .cer または .pem 形式のものです。OutSystems サポートが、信頼されたルートとしてインストールします。</translation>
    </message>
    <message>
        <source>this certificate ends, and we need its successor before OutSystems Support can install it:</source>
        <translation>下記の証明書の有効期限に伴い、OutSystems サポートがインストールする前に、後継の証明書が必要です。</translation>
    </message>
    <message>
        <source>Please send us the new one as .cer or .pem, without any private key, and tell us from when on it is in use.</source>
        <translation>新しい証明書を、秘密鍵を含まない .cer または .pem 形式でお送りいただき、使用開始日をお知らせください。</translation>
    </message>
    <message>
        <source>the certificate of your server has expired:</source>
        <translation>貴サーバーの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Please renew it. If another authority issues the new one, please send us its root certificate.</source>
        <translation>証明書の更新をお願いいたします。新しい証明書を別の証明機関が発行する場合は、そのルート証明書をお送りください。</translation>
    </message>
    <message>
        <source>this certificate is not valid yet:</source>
        <translation>下記の証明書は、まだ有効期間が始まっていません。</translation>
    </message>
    <message>
        <source>Please send us the one that is in use until then, or tell us when the server will present this one.</source>
        <translation>それまで使用される証明書をお送りいただくか、サーバーがこの証明書を提示し始める時期をお知らせください。</translation>
    </message>
    <message>
        <source>clients on Windows do not accept this certificate:</source>
        <translation>下記の証明書は、Windows のクライアントで受け入れられません。</translation>
    </message>
    <message>
        <source>Please replace it: RSA with 2048 bits or more, or EC P-256, signed with SHA-256.</source>
        <translation>2048 ビット以上の RSA または EC P-256 で、SHA-256 で署名された証明書への置き換えをお願いいたします。</translation>
    </message>
    <message>
        <source>clients refuse this chain of certificates: {}</source>
        <translation>下記の証明書チェーンはクライアントに拒否されます: {}</translation>
    </message>
    <message>
        <source>Please issue certificates without this fault.</source>
        <translation>この問題のない証明書の発行をお願いいたします。</translation>
    </message>
    <message>
        <source>your server {} speaks {} and nothing newer; this is its certificate:</source>
        <translation>貴サーバー {} は {} より新しいバージョンに対応していません。サーバーの証明書は下記のとおりです。</translation>
    </message>
    <message>
        <source>Please enable TLS 1.2 or TLS 1.3: OutSystems 11 Cloud has permanently disabled older versions.</source>
        <translation>TLS 1.2 または TLS 1.3 を有効にしていただけますでしょうか。OutSystems 11 Cloud では、それより古いバージョンが完全に無効化されています。</translation>
    </message>
    <message>
        <source>we call your server as {}, and its certificate does not stand for that name:</source>
        <translation>弊社は貴サーバーを {} という名前で呼び出していますが、証明書がその名前に対応していません。</translation>
    </message>
    <message>
        <source>Please issue one with {} among its subject alternative names, or tell us the name by which we should call it.</source>
        <translation>サブジェクト代替名に {} を含む証明書を発行していただくか、呼び出しに使用すべき名前をお知らせください。</translation>
    </message>
    <message>
        <source>your server does not send all intermediate certificates with its own:</source>
        <translation>貴サーバーは、サーバー証明書とともに送信すべき中間証明書の一部を送信していません。</translation>
    </message>
    <message>
        <source>Please configure it to send the second and any further one together with the first (RFC 8446, 4.4.2).</source>
        <translation>2 番目以降の証明書も、最初の証明書とともに送信するよう設定をお願いいたします (RFC 8446、4.4.2)。</translation>
    </message>
    <message>
        <source>Windows does not trust “{}” for servers, which is at the top of the chain of this certificate:</source>
        <translation>下記の証明書のチェーンの最上位にある「{}」は、サーバー用として Windows に信頼されていません。</translation>
    </message>
    <message>
        <source>Please replace it by one of an authority in Microsoft&apos;s Trusted Root Program.</source>
        <translation>Microsoft の信頼されたルートプログラムに参加している証明機関の証明書への置き換えをお願いいたします。</translation>
    </message>
    <message>
        <source>from our network we see this certificate, which our own inspection made:</source>
        <translation>弊社のネットワークからは下記の証明書が見えていますが、これは弊社の TLS 検査によって作成されたものです。</translation>
    </message>
    <message>
        <source>Please send us the certificate that the server really presents, with its chain up to the root, without any private key.</source>
        <translation>サーバーが実際に提示する証明書を、ルートまでのチェーンとともに、秘密鍵を含めずにお送りください。</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>よろしくお願いいたします。</translation>
    </message>
    <message>
        <source>  Subject: {}</source>
        <translation>  サブジェクト: {}</translation>
    </message>
    <message>
        <source>  Issuer: {}</source>
        <translation>  発行者: {}</translation>
    </message>
    <message>
        <source>  Thumbprint (SHA-1): {}</source>
        <translation>  拇印 (SHA-1): {}</translation>
    </message>
    <message>
        <source>  Valid until: {}</source>
        <translation>  有効期限: {}</translation>
    </message>
    <message>
        <source>Self-managed servers are yours to set up: no case is needed</source>
        <translation>セルフマネージドのサーバーはお客様側での設定が必要で、ケースは不要です</translation>
    </message>
    <message>
        <source>OutSystems Support installs certificates in OutSystems 11 Cloud only.</source>
        <translation>OutSystems サポートが証明書をインストールするのは、OutSystems 11 Cloud のみです。</translation>
    </message>
    <message>
        <source>Install the certificate on every front-end as OutSystems&apos; own article shows.</source>
        <translation>OutSystems の記事に従って、すべてのフロントエンドに証明書をインストールしてください。</translation>
    </message>
    <message>
        <source>OutSystems Developer Cloud takes public certificates only</source>
        <translation>OutSystems Developer Cloud で使用できるのはパブリックな証明書のみです</translation>
    </message>
    <message>
        <source>No certificate can be installed there: the system that is called must have one that a public authority signed.</source>
        <translation>そこには証明書をインストールできません。呼び出し先のシステムに、パブリック証明機関が署名した証明書が必要です。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of a public authority.</source>
        <translation>パブリック証明機関の証明書を使用するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>{} has expired</source>
        <translation>{} は有効期限が切れています</translation>
    </message>
    <message>
        <source>It ended on {}. An expired certificate is not trusted, whatever is installed.</source>
        <translation>{} に有効期限が終了しました。期限切れの証明書は、何をインストールしても信頼されません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew its certificate.</source>
        <translation>証明書を更新するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask for its successor before opening a case.</source>
        <translation>ケースを作成する前に、後継の証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{} expires on {}, before it could be installed</source>
        <translation>{} は {} に期限切れになり、インストールが間に合いません</translation>
    </message>
    <message>
        <source>The service&apos;s target is five business days. An expired certificate is not trusted even where it is installed.</source>
        <translation>サービスの目標は 5 営業日です。期限切れの証明書は、インストールされていても信頼されません。</translation>
    </message>
    <message>
        <source>Ask for its successor, and open the case with that.</source>
        <translation>後継の証明書を依頼し、その証明書でケースを作成してください。</translation>
    </message>
    <message>
        <source>{} is not valid before {}</source>
        <translation>{} は {} より前は有効ではありません</translation>
    </message>
    <message>
        <source>Until then connections keep failing, whatever is installed.</source>
        <translation>それまでは、何をインストールしても接続は失敗し続けます。</translation>
    </message>
    <message>
        <source>Wait for that day, or ask for the certificate that is in use until then.</source>
        <translation>その日まで待つか、それまで使用されている証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{} ends before it begins</source>
        <translation>{} は有効期間の終了が開始より前です</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>有効期間の終了が開始より前です。</translation>
    </message>
    <message>
        <source>{} has dates that cannot be read</source>
        <translation>{} の日付を読み取れません</translation>
    </message>
    <message>
        <source>It has dates that cannot be read.</source>
        <translation>日付を読み取れません。</translation>
    </message>
    <message>
        <source>Windows does not trust such a certificate, whatever is installed.</source>
        <translation>何をインストールしても、Windows はこのような証明書を信頼しません。</translation>
    </message>
    <message>
        <source>Ask for a correct certificate.</source>
        <translation>正しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate does not stand for {}</source>
        <translation>証明書が {} に対応していません</translation>
    </message>
    <message>
        <source>It stands for {}. A client that asks for another name refuses it, whatever is installed.</source>
        <translation>この証明書は {} に対応しています。別の名前を求めるクライアントは、何をインストールしても拒否します。</translation>
    </message>
    <message>
        <source>Call the server by a name in its certificate, or ask for a certificate with this name.</source>
        <translation>証明書に含まれる名前でサーバーを呼び出すか、この名前を含む証明書を依頼してください。</translation>
    </message>
    <message>
        <source>{} speaks {} only, which OutSystems 11 Cloud refuses</source>
        <translation>{} は、OutSystems 11 Cloud が拒否する {} にのみ対応しています</translation>
    </message>
    <message>
        <source>Its front-ends speak TLS 1.2 and 1.3. Calls fail whatever is installed, with “Could not create SSL/TLS secure channel”.</source>
        <translation>フロントエンドは TLS 1.2 と 1.3 に対応しています。何をインストールしても、呼び出しは「Could not create SSL/TLS secure channel」で失敗します。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to enable TLS 1.2 or 1.3; a certificate may be needed after that.</source>
        <translation>TLS 1.2 または 1.3 を有効にするよう、サーバーの管理者に依頼してください。その後、証明書が必要になる場合があります。</translation>
    </message>
    <message>
        <source>The certificate is too weak for Windows</source>
        <translation>証明書の強度が Windows の要件を満たしていません</translation>
    </message>
    <message>
        <source>Windows refuses it, whatever is installed: {}.</source>
        <translation>何をインストールしても Windows に拒否されます: {}。</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA key of 2048 bits or more, signed with SHA-256.</source>
        <translation>2048 ビット以上の RSA 鍵を持ち、SHA-256 で署名された証明書を依頼してください。</translation>
    </message>
    <message>
        <source>Windows refuses it: {}.</source>
        <translation>Windows に拒否されます: {}。</translation>
    </message>
    <message numerus="yes">
        <source>Clients refuse the chains of %n certificate(s), whatever is installed</source>
        <translation>
            <numerusform>何をインストールしても、%n 件の証明書のチェーンがクライアントに拒否されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients refuse the chain of {}, whatever is installed</source>
        <translation>何をインストールしても、{} のチェーンはクライアントに拒否されます</translation>
    </message>
    <message>
        <source>Ask whoever runs the certificate authority for a chain without this fault.</source>
        <translation>この問題のないチェーンを、証明機関の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>It was made on the way to the server.</source>
        <translation>これはサーバーへの経路上で作成されたものです。</translation>
    </message>
    <message>
        <source>OutSystems Cloud does not come that way, so installing it would help nothing.</source>
        <translation>OutSystems Cloud はこの経路を通らないため、インストールしても効果はありません。</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection ({}), not the server&apos;s</source>
        <translation>これは自社ネットワークの TLS 検査 ({}) の証明書で、サーバーのものではありません</translation>
    </message>
    <message>
        <source>This is the certificate of your own network&apos;s inspection, not the server&apos;s</source>
        <translation>これは自社ネットワークの TLS 検査の証明書で、サーバーのものではありません</translation>
    </message>
    <message>
        <source>{} also signs what public sites present to this computer.</source>
        <translation>{} は、公開サイトがこのコンピューターに提示する証明書にも署名しています。</translation>
    </message>
    <message>
        <source>Get the certificate from the people who run the server, or fetch it from a network without inspection.</source>
        <translation>サーバーの管理者から証明書を入手するか、検査のないネットワークから取得してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) for signing in: another procedure applies</source>
        <translation>
            <numerusform>%n 件の証明書はサインイン用のため、別の手続きが必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is for signing in: another procedure applies</source>
        <translation>{} はサインイン用のため、別の手続きが必要です</translation>
    </message>
    <message>
        <source>It is a client certificate, with which an app proves who it is. It does not make a server trusted.</source>
        <translation>これは、アプリが自身の身元を証明するためのクライアント証明書です。サーバーを信頼済みにするものではありません。</translation>
    </message>
    <message>
        <source>Send it by OutSystems&apos; procedure for client certificates: as .pfx with password and TripleDES-SHA1 encryption, since AES256-SHA256 is not supported there.</source>
        <translation>クライアント証明書に関する OutSystems の手続きで送信してください。パスワード付きの .pfx とし、TripleDES-SHA1 で暗号化します (AES256-SHA256 はサポートされていません)。</translation>
    </message>
    <message>
        <source>The server does not send it, so it has to be installed as well: in Intermediate Certification Authorities, not in the trusted root store.</source>
        <translation>サーバーが送信しないため、これもインストールする必要があります。インストール先は信頼されたルートストアではなく「中間証明機関」です。</translation>
    </message>
    <message>
        <source>Windows trusts it already: it is on Microsoft&apos;s list.</source>
        <translation>Microsoft のリストにあるため、Windows に既に信頼されています。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list does not let it vouch for this, and neither should you.</source>
        <translation>Microsoft のリストでは、これによる保証は認められていません。お客様も信頼しないことをお勧めします。</translation>
    </message>
    <message>
        <source>It has expired, and is not trusted even where it is installed.</source>
        <translation>有効期限が切れており、インストールされていても信頼されません。</translation>
    </message>
    <message>
        <source>Signed with its own key, so Windows takes it as a trust anchor.</source>
        <translation>自身の鍵で署名されているため、Windows でトラストアンカーとして扱われます。</translation>
    </message>
    <message>
        <source>Each renewal of it needs a new case.</source>
        <translation>更新のたびに新しいケースが必要です。</translation>
    </message>
    <message>
        <source>It is not needed for what is asked here.</source>
        <translation>ここで求められていることには必要ありません。</translation>
    </message>
    <message>
        <source>So it is not offered for the root store.</source>
        <translation>そのため、ルートストアの候補にはなりません。</translation>
    </message>
    <message>
        <source>Issued by {}. Windows trusts it already, by a root on Microsoft&apos;s list.</source>
        <translation>発行者は {} です。Microsoft のリストにあるルートにより、Windows に既に信頼されています。</translation>
    </message>
    <message>
        <source>{}, at the top of its chain, is installed instead.</source>
        <translation>代わりに、チェーンの最上位にある {} がインストールされます。</translation>
    </message>
    <message>
        <source>{} is at the top of its chain.</source>
        <translation>チェーンの最上位は {} です。</translation>
    </message>
    <message>
        <source>Its chain comes to no end: ask whoever runs it for the root certificate.</source>
        <translation>チェーンの終端が見つかりません。管理者にルート証明書を依頼してください。</translation>
    </message>
    <message>
        <source>What stands above it cannot be told: ask whoever runs it for the root certificate.</source>
        <translation>上位の証明書を判別できません。管理者にルート証明書を依頼してください。</translation>
    </message>
    <message>
        <source>At the top of its chain, {} was issued by {}, which is missing.</source>
        <translation>チェーンの最上位にある {} は {} によって発行されていますが、発行者の証明書がありません。</translation>
    </message>
    <message>
        <source>Ask for the certificate of {}.</source>
        <translation>{} の証明書を依頼してください。</translation>
    </message>
    <message>
        <source>It bears its issuer&apos;s name, but is not signed with its own key, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>発行者と同じ名前ですが、自身の鍵で署名されていないため、Windows でトラストアンカーとして扱われません。信頼されたルートストアに入れると、IIS でのクライアント証明書によるサインインに支障が出る可能性があります (Microsoft KB 2802568)。</translation>
    </message>
    <message>
        <source>Issued by {}, so Windows does not take it as a trust anchor; in the trusted root store it can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>発行者が {} であるため、Windows でトラストアンカーとして扱われません。信頼されたルートストアに入れると、IIS でのクライアント証明書によるサインインに支障が出る可能性があります (Microsoft KB 2802568)。</translation>
    </message>
    <message>
        <source>the certificate of the issuer is missing</source>
        <translation>発行者の証明書がない</translation>
    </message>
    <message>
        <source>self-signed, and not trusted</source>
        <translation>自己署名で、信頼されていない</translation>
    </message>
    <message>
        <source>untrusted root</source>
        <translation>信頼されていないルート</translation>
    </message>
    <message>
        <source>an issuer in the chain is not an authority</source>
        <translation>チェーン内の発行者が証明機関ではない</translation>
    </message>
    <message>
        <source>an authority may not have others below it</source>
        <translation>証明機関が下位の証明機関を持つことを許可されていない</translation>
    </message>
    <message>
        <source>the authority may not issue for this name</source>
        <translation>証明機関がこの名前に対する発行を許可されていない</translation>
    </message>
    <message>
        <source>a key is too weak</source>
        <translation>鍵の強度が不足している</translation>
    </message>
    <message>
        <source>the key of an authority is too weak</source>
        <translation>証明機関の鍵の強度が不足している</translation>
    </message>
    <message>
        <source>a signature is too weak</source>
        <translation>署名の強度が不足している</translation>
    </message>
    <message>
        <source>not trusted by Microsoft</source>
        <translation>Microsoft に信頼されていない</translation>
    </message>
    <message>
        <source>OpenSSL cannot read a certificate in the chain</source>
        <translation>OpenSSL がチェーン内の証明書を読み取れない</translation>
    </message>
    <message>
        <source>Trust in {} is trust in everything that it signs, for every app on these servers: name only the environments that need it.</source>
        <translation>{} を信頼すると、これらのサーバー上のすべてのアプリで、その署名したものすべてを信頼することになります。必要な環境だけを指定してください。</translation>
    </message>
    <message>
        <source>A private key came along and was dropped. If your app signs in with this certificate, that is another procedure, for client certificates.</source>
        <translation>秘密鍵が含まれていたため、破棄しました。アプリがこの証明書でサインインする場合は、クライアント証明書用の別の手続きが必要です。</translation>
    </message>
    <message>
        <source>{} has no subject alternative name: .NET still compares the common name, other clients refuse it.</source>
        <translation>{} にはサブジェクト代替名がありません。.NET は引き続き共通名を照合しますが、ほかのクライアントは拒否します。</translation>
    </message>
    <message>
        <source>{} asks clients for a certificate, which most servers do without. If it insists on one, that is another procedure, for client certificates.</source>
        <translation>{} はクライアントに証明書を求めますが、ほとんどのサーバーでは提示しなくても接続できます。必須の場合は、クライアント証明書用の別の手続きが必要です。</translation>
    </message>
    <message>
        <source>SQL Server made this certificate by itself and makes another one at each start: installing it will not last. Give SQL Server a certificate of its own first.</source>
        <translation>この証明書は SQL Server が自動的に作成したもので、起動のたびに新しく作成されます。インストールしても長続きしません。先に SQL Server に専用の証明書を設定してください。</translation>
    </message>
    <message>
        <source>{} ends on {}. Its successor needs no new case as long as the same authority signs it.</source>
        <translation>{} は {} に期限切れになります。同じ証明機関が署名する限り、後継の証明書に新しいケースは不要です。</translation>
    </message>
    <message numerus="yes">
        <source>{} is valid for %n year(s); some clients refuse more than 825 days.</source>
        <translation>
            <numerusform>{} の有効期間は %n 年です。一部のクライアントは 825 日を超えるものを拒否します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The RSA key of {} has {} bits; 2048 is the least today.</source>
        <translation>{} の RSA 鍵は {} ビットです。現在の最低限は 2048 ビットです。</translation>
    </message>
    <message>
        <source>{} is signed with SHA-1, which more and more clients refuse.</source>
        <translation>{} は SHA-1 で署名されており、拒否するクライアントが増えています。</translation>
    </message>
    <message>
        <source>{} has a key of the kind {}, which Windows may not accept in TLS: try it before you rely on it.</source>
        <translation>{} の鍵の種類は {} であり、Windows が TLS で受け入れない可能性があります。使用する前に試してください。</translation>
    </message>
    <message>
        <source>{} is limited to names below {}, which also limits what trust in it risks.</source>
        <translation>{} は {} 配下の名前に制限されており、信頼することによるリスクも限定されます。</translation>
    </message>
    <message>
        <source>{} is limited to all but names below {}, which also limits what trust in it risks.</source>
        <translation>{} は {} 配下の名前を除外するよう制限されており、信頼することによるリスクも限定されます。</translation>
    </message>
    <message>
        <source>{} names another key of its issuer than {} has; the signature verifies all the same.</source>
        <translation>{} に記載された発行者の鍵は {} の鍵と異なりますが、署名の検証には成功しています。</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>名前のない証明書</translation>
    </message>
    <message>
        <source>Go on, and open the case with the files that this wizard prepares.</source>
        <translation>このまま進み、このウィザードが準備するファイルでケースを作成してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to send the whole chain.</source>
        <translation>チェーン全体を送信するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Its programme lists {} for other purposes, not for servers.</source>
        <translation>Microsoft のプログラムでは、{} はサーバー用ではなく、別の目的で登録されています。</translation>
    </message>
    <message>
        <source>Its programme trusts only certificates that {} issued earlier.</source>
        <translation>Microsoft のプログラムは、{} が過去に発行した証明書のみを信頼します。</translation>
    </message>
    <message>
        <source>Its programme no longer trusts {}.</source>
        <translation>Microsoft のプログラムは、{} を信頼しなくなりました。</translation>
    </message>
    <message>
        <source>Its programme lists {}, which has expired.</source>
        <translation>Microsoft のプログラムに登録されている {} は、有効期限が切れています。</translation>
    </message>
    <message>
        <source>Its programme lists {}.</source>
        <translation>Microsoft のプログラムに {} が登録されています。</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>証明書がまだありません</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加されていません。</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>先に証明書を追加してください。</translation>
    </message>
    <message>
        <source>They belong to private authorities, which Windows does not know. Once they are installed, everything that they have signed is trusted.</source>
        <translation>Windows が認識していないプライベート証明機関の証明書です。インストールすると、それらが署名したものはすべて信頼されます。</translation>
    </message>
    <message>
        <source>It belongs to a private authority, which Windows does not know. Once it is installed, everything that it has signed is trusted.</source>
        <translation>Windows が認識していないプライベート証明機関の証明書です。インストールすると、それが署名したものはすべて信頼されます。</translation>
    </message>
    <message>
        <source>They are signed with their own keys, so each renewal needs a new case.</source>
        <translation>自身の鍵で署名されているため、それぞれの更新のたびに新しいケースが必要です。</translation>
    </message>
    <message>
        <source>It is signed with its own key, so each renewal of it needs a new case.</source>
        <translation>自身の鍵で署名されているため、更新のたびに新しいケースが必要です。</translation>
    </message>
    <message>
        <source>A certificate of a private authority would need one case for all.</source>
        <translation>プライベート証明機関の証明書であれば、全体で 1 件のケースで済みます。</translation>
    </message>
    <message numerus="yes">
        <source>{} needs to be trusted, and the server leaves out %n certificate(s)</source>
        <translation>
            <numerusform>{} を信頼する必要があり、サーバーは %n 件の証明書を送信していません</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted, and the server leaves out {}</source>
        <translation>{} を信頼する必要があり、サーバーは {} を送信していません</translation>
    </message>
    <message>
        <source>A server has to send its certificate with all intermediates; this one does not. Until it does, they have to be installed as well, as Intermediate Certification Authorities.</source>
        <translation>サーバーは自身の証明書とすべての中間証明書を送信する必要がありますが、このサーバーは送信していません。送信されるまでは、中間証明書も「中間証明機関」としてインストールする必要があります。</translation>
    </message>
    <message>
        <source>{} expires on {}: ask for its successor</source>
        <translation>{} は {} に期限切れになるため、後継の証明書を依頼してください</translation>
    </message>
    <message>
        <source>Within 90 days there will be another one, and another case. It can be installed until then, and should be if calls fail today.</source>
        <translation>90 日以内に新しい証明書に替わり、別のケースが必要になります。それまではこの証明書をインストールでき、現在呼び出しが失敗している場合はインストールする必要があります。</translation>
    </message>
    <message>
        <source>Ask for the successor first.</source>
        <translation>先に後継の証明書を依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) trusted already: no case is needed</source>
        <translation>
            <numerusform>%n 件の証明書は既に信頼されており、ケースは不要です</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is trusted already: no case is needed</source>
        <translation>{} は既に信頼されており、ケースは不要です</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list.</source>
        <translation>{} は Microsoft のリストにあるため、Windows に信頼されています。</translation>
    </message>
    <message>
        <source>Windows trusts {}: it is on Microsoft&apos;s list of {}.</source>
        <translation>{0} は Microsoft のリスト ({1} 付) にあるため、Windows に信頼されています。</translation>
    </message>
    <message>
        <source>If calls fail all the same, look at the host name, the intermediates that the server sends and its TLS version: installing a certificate changes none of these.</source>
        <translation>それでも呼び出しが失敗する場合は、ホスト名、サーバーが送信する中間証明書、TLS バージョンを確認してください。証明書をインストールしても、これらは変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>The server leaves out %n certificate(s): no case is needed, the server must send (it|them)</source>
        <translation>
            <numerusform>サーバーが %n 件の証明書を送信していません。ケースは不要で、サーバー側で送信する必要があります</numerusform>
        </translation>
    </message>
    <message>
        <source>The server leaves out {}: no case is needed, the server must send it</source>
        <translation>サーバーが {} を送信していません。ケースは不要で、サーバー側で送信する必要があります</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list, but without the intermediate the front-ends cannot see that.</source>
        <translation>証明機関は Microsoft のリストにあるパブリックなものですが、中間証明書がないと、フロントエンドはそれを確認できません。</translation>
    </message>
    <message>
        <source>Its authority is public, on Microsoft&apos;s list of {}, but without the intermediate the front-ends cannot see that.</source>
        <translation>証明機関は Microsoft のリスト ({} 付) にあるパブリックなものですが、中間証明書がないと、フロントエンドはそれを確認できません。</translation>
    </message>
    <message>
        <source>Its list is of {}.</source>
        <translation>リストの日付は {} です。</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft does not trust %n certificate(s)</source>
        <translation>
            <numerusform>Microsoft は %n 件の証明書を信頼していません</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft does not trust {}</source>
        <translation>Microsoft は {} を信頼していません</translation>
    </message>
    <message>
        <source>Putting it into the trusted root store against that would weaken every app on these servers.</source>
        <translation>それでも信頼されたルートストアに入れると、これらのサーバー上のすべてのアプリの安全性が低下します。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a certificate of another authority.</source>
        <translation>別の証明機関の証明書を使用するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top are not.</source>
        <translation>
            <numerusform>%n 件の証明書と中間証明書はありますが、最上位にある {} がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) and the intermediate are here; {} at the top is not.</source>
        <translation>
            <numerusform>%n 件の証明書と中間証明書はありますが、最上位にある {} がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{} and the intermediate are here; {} at the top is not.</source>
        <translation>{} と中間証明書はありますが、最上位にある {} がありません。</translation>
    </message>
    <message>
        <source>Only a certificate that is signed with its own key can be installed as trusted root.</source>
        <translation>信頼されたルートとしてインストールできるのは、自身の鍵で署名された証明書だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (is|are) no root(s): the root is missing</source>
        <translation>
            <numerusform>%n 件の証明書はルートではなく、ルートが不足しています</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is not a root: the root is missing</source>
        <translation>{} はルートではなく、ルートが不足しています</translation>
    </message>
    <message>
        <source>An intermediate in the trusted root store does not help on Windows, and can break sign-in with client certificates on IIS (Microsoft KB 2802568).</source>
        <translation>中間証明書を信頼されたルートストアに入れても Windows では効果がなく、IIS でのクライアント証明書によるサインインに支障が出る可能性があります (Microsoft KB 2802568)。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (was|were) issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>
            <numerusform>%n 件の証明書は {} によって発行されています。別の証明書が発行した証明書は、信頼されたルートとしてインストールできません (Microsoft KB 2802568)。</numerusform>
        </translation>
    </message>
    <message>
        <source>{} was issued by {}, and a certificate that another one issued cannot be installed as trusted root (Microsoft KB 2802568).</source>
        <translation>{} は {} によって発行されています。別の証明書が発行した証明書は、信頼されたルートとしてインストールできません (Microsoft KB 2802568)。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) (needs|need) to be trusted</source>
        <translation>
            <numerusform>%n 件の証明書を信頼する必要があります</numerusform>
        </translation>
    </message>
    <message>
        <source>{} needs to be trusted</source>
        <translation>{} を信頼する必要があります</translation>
    </message>
    <message>
        <source>The root certificates are missing</source>
        <translation>複数のルート証明書が不足しています</translation>
    </message>
    <message>
        <source>The root certificate is missing</source>
        <translation>ルート証明書が不足しています</translation>
    </message>
    <message>
        <source>What signed {} cannot be told here</source>
        <translation>{} に署名したものを、ここでは判別できません</translation>
    </message>
    <message>
        <source>Its signature is of a kind that this computer cannot check, so nothing says that it could be a root.</source>
        <translation>署名がこのコンピューターで検証できない種類のため、ルートである可能性を裏付けるものがありません。</translation>
    </message>
    <message>
        <source>Ask whoever runs it which certificate is the root, and add that.</source>
        <translation>どの証明書がルートかを管理者に問い合わせ、それを追加してください。</translation>
    </message>
    <message>
        <source>Type the address of a server first.</source>
        <translation>先にサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation>{} 行目: {}</translation>
    </message>
    <message>
        <source>A private key was removed from what you entered: it must never be sent.</source>
        <translation>入力内容から秘密鍵を削除しました。秘密鍵は決して送信してはなりません。</translation>
    </message>
    <message>
        <source>The draft cannot be saved. Save a copy elsewhere, or close again to lose the changes.</source>
        <translation>下書きを保存できません。別の場所にコピーを保存するか、変更を破棄する場合はもう一度閉じてください。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>validity unreadable</source>
        <translation>有効期間を読み取れません</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>終了が開始より前です</translation>
    </message>
    <message>
        <source>valid in {}</source>
        <translation>{}後に有効</translation>
    </message>
    <message>
        <source>expired {} ago</source>
        <translation>{}前に期限切れ</translation>
    </message>
    <message>
        <source>no expiry date</source>
        <translation>有効期限なし</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>残り {}</translation>
    </message>
    <message>
        <source>Impossible dates</source>
        <translation>日付が矛盾</translation>
    </message>
    <message>
        <source>Unreadable dates</source>
        <translation>日付が読み取り不能</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>有効期間前</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>Issued by another</source>
        <translation>別の発行者</translation>
    </message>
    <message>
        <source>Self-signed? Cannot tell</source>
        <translation>自己署名か不明</translation>
    </message>
    <message>
        <source>{} · to the intermediate store</source>
        <translation>{} · 中間証明機関ストアへ</translation>
    </message>
    <message>
        <source>Root · self-signed</source>
        <translation>ルート · 自己署名</translation>
    </message>
    <message>
        <source>Server · self-signed</source>
        <translation>サーバー · 自己署名</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中間証明書</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>サーバー証明書</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Signature could not be checked</source>
        <translation>署名を検証できませんでした</translation>
    </message>
    <message>
        <source>Asking again…</source>
        <translation>再度問い合わせています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>servers that failed</comment>
        <translation>
            <numerusform>… ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{} presents something else than before.</source>
        <translation>{} が前回と異なる内容を提示しています。</translation>
    </message>
    <message>
        <source>Checked at {}: the same as before.</source>
        <translation>{} に確認しました。前回と同じです。</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Non-Production</source>
        <translation>非本番</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Management (LifeTime)</source>
        <translation>管理 (LifeTime)</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>who told of an environment</comment>
        <translation>手動</translation>
    </message>
    <message>
        <source>LifeTime</source>
        <translation>LifeTime</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <comment>who told of an environment</comment>
        <translation>以前の依頼</translation>
    </message>
    <message>
        <source>REST integration</source>
        <translation>REST 連携</translation>
    </message>
    <message>
        <source>SOAP integration</source>
        <translation>SOAP 連携</translation>
    </message>
    <message>
        <source>External database</source>
        <translation>外部データベース</translation>
    </message>
    <message>
        <source>Active Directory or LDAP</source>
        <translation>Active Directory または LDAP</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours of the window</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours of the window</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours of the window</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours of the window</comment>
        <translation>ハイ コントラスト</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>ポータルで</translation>
    </message>
    <message>
        <source>&amp;Back to the wizard</source>
        <translation>ウィザードに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing opened? Copy the &amp;link</source>
        <translation>開かない場合はリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as file</source>
        <translation>ファイルとしてコピー</translation>
    </message>
    <message>
        <source>Drag it into the portal</source>
        <translation>ポータルにドラッグ</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the ZIP</source>
        <translation>
            <numerusform>… ほか %n 件は ZIP 内</numerusform>
        </translation>
    </message>
    <message>
        <source>All files, if the portal takes no .cer</source>
        <translation>全ファイル (ポータルが .cer 非対応の場合)</translation>
    </message>
    <message>
        <source>Case number, once it is submitted</source>
        <translation>ケース番号 (送信後)</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>ケース番号</translation>
    </message>
    <message>
        <source>Certificates ({})</source>
        <translation>証明書 ({})</translation>
    </message>
    <message>
        <source>All files ({})</source>
        <translation>すべてのファイル ({})</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>証明書の追加</translation>
    </message>
    <message>
        <source>Drafts ({})</source>
        <translation>下書き ({})</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>下書きを開く</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save in a folder</source>
        <translation>フォルダーに保存</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不能</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>SHA-1 (Thumbprint)</source>
        <translation>SHA-1 (拇印)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remark {}</source>
        <translation>備考 {}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{} local time ({})</source>
        <translation>{} 現地時刻 ({})</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>form of a day and a time</comment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>Open {}?</source>
        <translation>{} を開きますか?</translation>
    </message>
    <message numerus="yes">
        <source>Opening this file takes longer than usual, up to about %n second(s). Open it anyway?</source>
        <translation>
            <numerusform>このファイルを開くには通常より長く、最大で約 %n 秒かかります。それでも開きますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>All details of {}</source>
        <translation>{} のすべての詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Change the environment</source>
        <translation>環境の変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>As LifeTime shows it, such as Production</source>
        <translation>LifeTime の表示どおり (例: Production)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>目的(&amp;P)</translation>
    </message>
    <message>
        <source>Your draft is saved and you can go on.</source>
        <translation>下書きは保存されており、続行できます。</translation>
    </message>
    <message>
        <source>Your draft could not be saved: save a copy of it before you go on.</source>
        <translation>下書きを保存できませんでした。続行する前に、コピーを保存してください。</translation>
    </message>
    <message>
        <source>The wizard made a mistake</source>
        <translation>ウィザードで問題が発生しました</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. {} The lines below tell its developers where it happened; nothing that you entered is in them, and nothing is sent.</source>
        <translation>これはプログラムの不具合で、お客様の操作によるものではありません。{} 下の行は、発生箇所を開発者に伝えるためのものです。入力内容は含まれておらず、何も送信されません。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生した内容</translation>
    </message>
    <message>
        <source>Fetch the missing certificate?</source>
        <translation>不足している証明書を取得しますか?</translation>
    </message>
    <message>
        <source>The certificates say where their issuer&apos;s can be fetched. Whoever runs these addresses, and those that they lead to, learns that somebody looks at them. What comes is used only if its signature proves that it is the issuer.</source>
        <translation>証明書には、発行者の証明書の取得先が記載されています。これらのアドレスとその転送先の運営者には、アドレスが参照されたことが伝わります。取得した証明書は、発行者であることが署名によって証明された場合にのみ使用されます。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>The article of OutSystems about this service</source>
        <translation>このサービスに関する OutSystems の記事</translation>
    </message>
    <message>
        <source>Why a root?</source>
        <translation>ルートが必要な理由</translation>
    </message>
    <message>
        <source>Open the notices</source>
        <translation>ライセンス通知を開く</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Trusted Root Wizard {}</source>
        <translation>Trusted Root Wizard {}</translation>
    </message>
    <message>
        <source>&amp;This step</source>
        <translation>このステップ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>用語(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>バージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>It prepares the support case with which OutSystems Support installs a certificate in the trusted root store of OutSystems 11 Cloud. You send the case yourself.</source>
        <translation>OutSystems サポートが OutSystems 11 Cloud の信頼されたルートストアに証明書をインストールするための、サポートケースを準備します。ケースはお客様ご自身で送信します。</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>開発元</translation>
    </message>
    <message>
        <source>The Trusted Root Wizard developers. It is not a program of OutSystems, who have neither reviewed nor approved it.</source>
        <translation>Trusted Root Wizard の開発者。これは OutSystems のプログラムではなく、OutSystems による審査や承認も受けていません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The MIT licence: you may use, change and share it. It comes without any warranty.</source>
        <translation>MIT ライセンス: 使用、変更、共有が可能です。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation>含まれている第三者の著作物</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. You may replace their libraries in the program&apos;s folder with versions of your own. All other parts are named in this file: {}</source>
        <translation>Qt と PySide6 は GNU Lesser General Public License バージョン 3 に基づいて使用しています。プログラムのフォルダーにあるこれらのライブラリは、お客様のバージョンに置き換えることができます。その他の部分はすべて、次のファイルに記載されています: {}</translation>
    </message>
    <message>
        <source>That password does not open it. Try another one.</source>
        <translation>このパスワードでは開けません。別のパスワードを試してください。</translation>
    </message>
    <message>
        <source>The file is protected. Its password opens it once on this computer and is not kept; a private key in it is dropped.</source>
        <translation>ファイルが保護されています。パスワードはこのコンピューターで 1 回開くためだけに使用し、保存しません。含まれている秘密鍵は破棄されます。</translation>
    </message>
    <message>
        <source>Password of {}</source>
        <translation>{} のパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Only you see this name; it is not sent. Leave it empty to have the name of the certificate again.</source>
        <translation>この名前はお客様だけに表示され、送信されません。空にすると、証明書の名前に戻ります。</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>下書きの名前の変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}/{}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Every certificate leads up to a root</source>
        <translation>すべての証明書はルートにつながります</translation>
    </message>
    <message>
        <source>A server proves its name with a certificate. Another certificate signed that one, and so on up to the root: together they are a chain. The root signed itself. No other certificate vouches for it, so it is trusted only where it was installed.</source>
        <translation>サーバーは証明書で自身の名前を証明します。その証明書には別の証明書が署名し、それがルートまで続きます。これらをまとめてチェーンと呼びます。ルートは自身で署名しています。ほかの証明書による保証がないため、インストールされた場所でのみ信頼されます。</translation>
    </message>
    <message>
        <source>A front-end trusts what leads to a root it knows</source>
        <translation>フロントエンドは、認識しているルートにつながるものを信頼します</translation>
    </message>
    <message>
        <source>Each front-end, a server that runs your apps, has a list of the roots it trusts. Public roots are on it. A root that an organisation made for itself is not, until OutSystems Support installs it there. Then everything that it signs is trusted.</source>
        <translation>各フロントエンド (アプリを実行するサーバー) には、信頼するルートの一覧があります。パブリックルートはその中に含まれています。組織が独自に作成したルートは、OutSystems サポートがそこにインストールするまで含まれません。インストールされると、そのルートが署名したものはすべて信頼されます。</translation>
    </message>
    <message>
        <source>The root stays when a certificate is renewed</source>
        <translation>証明書を更新しても、ルートは変わりません</translation>
    </message>
    <message>
        <source>A server&apos;s certificate is renewed every few months or years, and the new one is another certificate. If the same root signed it, it is trusted at once. A self-signed one has no root above it: each renewal needs a new support case.</source>
        <translation>サーバーの証明書は数か月または数年ごとに更新され、新しい証明書は別の証明書になります。同じルートが署名していれば、すぐに信頼されます。自己署名の場合は上位のルートがないため、更新のたびに新しいサポートケースが必要です。</translation>
    </message>
    <message>
        <source>Only what signed itself belongs in the root store</source>
        <translation>ルートストアに入れるのは、自身で署名したものだけです</translation>
    </message>
    <message>
        <source>Windows begins with certificates that signed themselves. Any other certificate does not help in this store, and can break other connections there. If the server leaves out an intermediate, that goes into another store. A private key is never sent.</source>
        <translation>Windows は、自身で署名した証明書を起点とします。それ以外の証明書はこのストアでは効果がなく、ほかの接続に支障が出る可能性があります。サーバーが中間証明書を送信していない場合、それは別のストアに入れます。秘密鍵は決して送信しません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>システムの設定を使用</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>For new requests</source>
        <translation>新しい依頼の既定値</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>お名前(&amp;N)</translation>
    </message>
    <message>
        <source>Work e&amp;mail</source>
        <translation>勤務先メール(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;CC</source>
        <translation>CC(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Infrastructure or activation code</source>
        <translation>インフラ/アクティベーションコード(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Format of the .cer files</source>
        <translation>.cer ファイルの形式(&amp;F)</translation>
    </message>
    <message>
        <source>Pro&amp;xy for servers, without a password</source>
        <translation>サーバー用プロキシ (パスワードなし)(&amp;X)</translation>
    </message>
    <message>
        <source>How to get an access token</source>
        <translation>アクセストークンの取得方法</translation>
    </message>
    <message>
        <source>LifeTime gives tokens to service accounts. Only who may manage infrastructure and users can make one.</source>
        <translation>LifeTime では、トークンはサービスアカウントに発行されます。作成できるのは、インフラストラクチャとユーザーを管理できる方だけです。</translation>
    </message>
    <message>
        <source>Open your LifeTime in a browser and sign in.</source>
        <translation>ブラウザーで LifeTime を開き、サインインします。</translation>
    </message>
    <message>
        <source>Open {} in a browser and sign in.</source>
        <translation>ブラウザーで {} を開き、サインインします。</translation>
    </message>
    <message>
        <source>Go to User Management, Service Accounts, and choose New Service Account.</source>
        <translation>User Management &gt; Service Accounts に移動し、New Service Account を選択します。</translation>
    </message>
    <message>
        <source>Enter a username and a description, such as “Trusted Root Wizard”, and choose a role with the least permission that still shows the environments.</source>
        <translation>ユーザー名と説明 (例:「Trusted Root Wizard」) を入力し、環境を表示できる最小限の権限のロールを選択します。</translation>
    </message>
    <message>
        <source>Choose Create, and copy the token: LifeTime shows it only once.</source>
        <translation>Create を選択し、トークンをコピーします。LifeTime に表示されるのは 1 回だけです。</translation>
    </message>
    <message>
        <source>Paste it into the field Access token here.</source>
        <translation>ここの「アクセストークン」フィールドに貼り付けます。</translation>
    </message>
    <message>
        <source>A token that is lost cannot be shown again: “Generate new Authentication Token” makes another one, and the old one ends.</source>
        <translation>紛失したトークンを再表示することはできません。「Generate new Authentication Token」で新しいトークンを作成すると、古いトークンは無効になります。</translation>
    </message>
    <message>
        <source>Whoever issues certificates for others: a public company, or a department of your own organisation.</source>
        <translation>ほかの主体に証明書を発行する組織です。一般の企業の場合も、自社の一部門の場合もあります。</translation>
    </message>
    <message>
        <source>DER and Base64</source>
        <translation>DER と Base64</translation>
    </message>
    <message>
        <source>Two ways to write the same certificate into a .cer file. Windows reads both; DER is the usual one.</source>
        <translation>同じ証明書を .cer ファイルに書き込む 2 つの方法です。Windows はどちらも読み取れます。一般的なのは DER です。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>The certificates that lead from a server up to a root; each is signed by the one above it.</source>
        <translation>サーバーからルートまでつながる証明書です。それぞれが 1 つ上の証明書によって署名されています。</translation>
    </message>
    <message>
        <source>A certificate with which an app proves to a server who it is. OutSystems installs it in another procedure, together with its private key.</source>
        <translation>アプリがサーバーに対して自身の身元を証明するための証明書です。OutSystems は、別の手続きで秘密鍵とともにインストールします。</translation>
    </message>
    <message>
        <source>A certificate between the root and the server certificate: signed by the one above, and used to sign others. The server should send it along with its own.</source>
        <translation>ルートとサーバー証明書の間にある証明書です。上位の証明書によって署名され、ほかの証明書への署名に使用されます。サーバーは自身の証明書とともにこれを送信する必要があります。</translation>
    </message>
    <message>
        <source>Path length</source>
        <translation>パス長</translation>
    </message>
    <message>
        <source>How many intermediates may stand below this certificate in a chain. With 0 it may sign server certificates, but no further intermediate.</source>
        <translation>チェーン内で、この証明書の下に配置できる中間証明書の数です。0 の場合、サーバー証明書には署名できますが、別の中間証明書には署名できません。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>The secret half of a certificate. It belongs to its owner alone, and trusting a certificate never needs it.</source>
        <translation>証明書と対になる、秘密にすべき部分です。所有者だけのもので、証明書を信頼するために必要になることはありません。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>A trial on this computer that changes nothing: the wizard checks the server&apos;s certificate as it would be checked today, and once more as if what you chose was installed. It uses OpenSSL; the Cloud runs Windows, which may differ in details.</source>
        <translation>このコンピューター上で、何も変更せずに行う試行です。サーバーの証明書を、現在の状態と、選択したものがインストールされた状態の両方で検証します。検証には OpenSSL を使用します。クラウドで動作する Windows とは、細部が異なる場合があります。</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>The certificate at the top of a chain. It is signed with its own key, so no other certificate vouches for it: it is trusted where somebody installed it.</source>
        <translation>チェーンの最上位にある証明書です。自身の鍵で署名されており、ほかの証明書による保証がないため、インストールされた場所で信頼されます。</translation>
    </message>
    <message>
        <source>Signed with its own key and not by an authority above it. Every root is self-signed, and so are the certificates of some servers.</source>
        <translation>上位の証明機関ではなく、自身の鍵で署名されていることです。ルートはすべて自己署名で、一部のサーバーの証明書も自己署名です。</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>The serial number: an issuer gives each of its certificates another one, so issuer and number together tell which certificate it is.</source>
        <translation>発行者が証明書ごとに異なる番号を付けるため、発行者とシリアル番号の組み合わせで証明書を特定できます。</translation>
    </message>
    <message>
        <source>The certificate with which a server proves its name. It is renewed often, every few months or years.</source>
        <translation>サーバーが自身の名前を証明するための証明書です。数か月または数年ごとに、頻繁に更新されます。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>A fingerprint computed from the whole certificate, 64 digits and letters long. When it is the same, the certificate is the same.</source>
        <translation>証明書全体から計算されるフィンガープリントで、64 桁の英数字です。これが同じであれば、証明書も同じです。</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>サーバー名 (SNI)</translation>
    </message>
    <message>
        <source>The name that a client asks a server for. One server can have several certificates, and chooses by this name which one it presents.</source>
        <translation>クライアントがサーバーに求める名前です。サーバーは複数の証明書を持つことができ、この名前によって提示する証明書を選択します。</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>The fingerprint that Windows shows (SHA-1), 40 digits and letters long. Compare it to see whether two people mean the same certificate.</source>
        <translation>Windows に表示されるフィンガープリント (SHA-1) で、40 桁の英数字です。双方が同じ証明書を指しているかどうかを、これを比較して確認できます。</translation>
    </message>
    <message>
        <source>Trusted root store</source>
        <translation>信頼されたルートストア</translation>
    </message>
    <message>
        <source>The list of roots that a Windows computer trusts. A connection is trusted when the server&apos;s chain ends in a certificate on that list.</source>
        <translation>Windows コンピューターが信頼するルートの一覧です (Windows での表示名は「信頼されたルート証明機関」)。サーバーのチェーンがこの一覧の証明書で終わる場合、接続が信頼されます。</translation>
    </message>
    <message>
        <source>LifeTime access token</source>
        <translation>LifeTime アクセストークン</translation>
    </message>
    <message>
        <source>A long text that stands in for the password of a service account in LifeTime. The wizard uses it only to read the list of your environments.</source>
        <translation>LifeTime のサービスアカウントのパスワードの代わりとなる長いテキストです。ウィザードは、環境の一覧を読み取るためだけに使用します。</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>アクティベーションコード</translation>
    </message>
    <message>
        <source>The code by which OutSystems knows your infrastructure. Service Center shows it under Administration, Licensing.</source>
        <translation>OutSystems がお客様のインフラストラクチャを識別するためのコードです。Service Center の Administration &gt; Licensing に表示されます。</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>フロントエンド</translation>
    </message>
    <message>
        <source>A server that runs your apps. An environment can have several, and OutSystems installs the certificate on all of them.</source>
        <translation>アプリを実行するサーバーです。1 つの環境に複数ある場合があり、OutSystems はそのすべてに証明書をインストールします。</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>インフラストラクチャ</translation>
    </message>
    <message>
        <source>All your OutSystems environments together. The support portal lists yours by name, and asks which one a case is about.</source>
        <translation>お客様の OutSystems 環境全体です。サポートポータルには名前で一覧表示され、ケースの対象を尋ねられます。</translation>
    </message>
    <message>
        <source>The console of OutSystems in which the environments of an infrastructure are managed.</source>
        <translation>インフラストラクチャの環境を管理する OutSystems のコンソールです。</translation>
    </message>
    <message>
        <source>No browser could be opened; the link is on the clipboard.</source>
        <translation>ブラウザーを開けませんでした。リンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>No program could be opened for the file; where it is is on the clipboard.</source>
        <translation>ファイルを開くプログラムを起動できませんでした。ファイルの場所をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Help for the step that is shown</source>
        <translation>表示中のステップのヘルプ</translation>
    </message>
    <message>
        <source>What a word means, where the field or row with the focus has an explanation</source>
        <translation>用語の意味 (フォーカスのあるフィールドまたは行に説明がある場合)</translation>
    </message>
    <message>
        <source>Go to one of the five steps</source>
        <translation>5 つのステップのいずれかに移動</translation>
    </message>
    <message>
        <source>Go to the next field or button; with Shift, back</source>
        <translation>次のフィールドまたはボタンに移動 (Shift で前に戻る)</translation>
    </message>
    <message>
        <source>Go between the steps, the page and the buttons below it</source>
        <translation>ステップ、ページ、下のボタンの間を移動する</translation>
    </message>
    <message>
        <source>Go on to the next step, from any field</source>
        <translation>どの欄からでも次のステップに進む</translation>
    </message>
    <message>
        <source>Tick or untick the selected certificate or environment</source>
        <translation>選択した証明書または環境のチェックを切り替え</translation>
    </message>
    <message>
        <source>On the first step: read what is on the clipboard</source>
        <translation>最初のステップで: クリップボードの内容を読み取り</translation>
    </message>
    <message>
        <source>Begin a new request</source>
        <translation>新しい依頼を開始</translation>
    </message>
    <message>
        <source>Save a copy of the draft elsewhere</source>
        <translation>下書きのコピーを別の場所に保存</translation>
    </message>
    <message>
        <source>Copy the value of the row with the focus</source>
        <translation>フォーカスのある行の値をコピー</translation>
    </message>
    <message>
        <source>Beside the browser: copy the answer with that number</source>
        <translation>ブラウザーの横で: その番号の回答をコピー</translation>
    </message>
    <message>
        <source>Move the selected environment</source>
        <translation>選択した環境を移動</translation>
    </message>
    <message>
        <source>Edit the selected environment, or rename a draft</source>
        <translation>選択した環境を編集する、または下書きの名前を変更する</translation>
    </message>
    <message>
        <source>Remove the selected environment, a draft or what was read</source>
        <translation>選択した環境、下書き、読み取ったものを取り除く</translation>
    </message>
    <message>
        <source>Stop what is under way, or close a dialog</source>
        <translation>実行中の処理を中止する、またはダイアログを閉じる</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>このステップの目的</translation>
    </message>
    <message>
        <source>Hand over the certificate that OutSystems does not trust yet. A file, copied text or the address of the server will do; its name and format do not matter.</source>
        <translation>OutSystems がまだ信頼していない証明書を指定します。ファイル、コピーしたテキスト、サーバーのアドレスのいずれでもかまいません。名前や形式は問いません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作方法</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, choose “Browse…”, paste, or type the address that your app calls. If you have the whole chain, add all of it: the wizard finds out which certificate is needed.</source>
        <translation>ウィンドウ上の任意の場所にファイルをドロップするか、「参照…」を選択するか、貼り付けるか、アプリが呼び出すアドレスを入力します。チェーン全体がある場合は、すべて追加してください。どの証明書が必要かはウィザードが判別します。</translation>
    </message>
    <message>
        <source>What if I have no file?</source>
        <translation>ファイルがない場合は?</translation>
    </message>
    <message>
        <source>Type the server&apos;s address and choose “Get certificate”. That works on a computer that reaches the server, for example over your company&apos;s network or VPN.</source>
        <translation>サーバーのアドレスを入力し、「証明書を取得」を選択します。これは、社内ネットワークや VPN などを経由してサーバーに到達できるコンピューターで機能します。</translation>
    </message>
    <message>
        <source>What if the file has a private key or a password?</source>
        <translation>ファイルに秘密鍵やパスワードがある場合は?</translation>
    </message>
    <message>
        <source>You can add it all the same. The password opens the file once, on this computer. A private key is dropped as soon as it is seen; it is never kept and never sent.</source>
        <translation>そのまま追加できます。パスワードは、このコンピューターでファイルを 1 回開くためだけに使用します。秘密鍵は検出した時点で破棄し、保存も送信も決して行いません。</translation>
    </message>
    <message>
        <source>The title is the answer: what has to be installed, that nothing has to be, or that installing would not help. Below it stand the reason and who has to act.</source>
        <translation>見出しが結論です。何をインストールする必要があるか、その必要がないか、インストールしても効果がないかを示します。その下に、理由と対応すべき方が表示されます。</translation>
    </message>
    <message>
        <source>What OutSystems has to install is ticked already. Ask whoever gave you that certificate for its thumbprint, compare it with the one shown here, and choose “Next”.</source>
        <translation>OutSystems がインストールする必要があるものには、既にチェックが付いています。証明書の提供元に拇印を問い合わせ、ここに表示されている拇印と比較してから、「次へ」を選択してください。</translation>
    </message>
    <message>
        <source>What if the root is missing?</source>
        <translation>ルートが不足している場合は?</translation>
    </message>
    <message>
        <source>Add it on the first step, or choose “Fetch it…” if that is offered. If you have no way to get it, “Copy text to send” gives you a text for whoever runs the certificate authority.</source>
        <translation>最初のステップで追加するか、「取得…」が表示されている場合はそれを選択します。入手する方法がない場合は、「送信用テキストをコピー」で、証明機関の管理者に送るためのテキストを利用できます。</translation>
    </message>
    <message>
        <source>What if a certificate cannot be ticked?</source>
        <translation>証明書にチェックを付けられない場合は?</translation>
    </message>
    <message>
        <source>Mostly because another one signed it: installing it as a root would not help. Select it to read why.</source>
        <translation>多くの場合、別の証明書が署名しているためで、ルートとしてインストールしても効果がありません。理由を表示するには、その証明書を選択してください。</translation>
    </message>
    <message>
        <source>Say where the certificate has to be installed. OutSystems installs it on every front-end of the environments that you tick, and on no others.</source>
        <translation>証明書のインストール先を指定します。OutSystems は、チェックを付けた環境のすべてのフロントエンドにインストールし、それ以外にはインストールしません。</translation>
    </message>
    <message>
        <source>Load the environments from LifeTime or add them below the list, and tick those whose apps connect to the server.</source>
        <translation>LifeTime から環境を読み込むか、一覧の下で追加し、サーバーに接続するアプリがある環境にチェックを付けます。</translation>
    </message>
    <message>
        <source>What if I have no access to LifeTime?</source>
        <translation>LifeTime にアクセスできない場合は?</translation>
    </message>
    <message>
        <source>Type the name or the address of an environment and press Enter. You can paste a list as well, with one environment on each line.</source>
        <translation>環境の名前またはアドレスを入力し、Enter キーを押します。1 行に 1 つの環境を記載した一覧を貼り付けることもできます。</translation>
    </message>
    <message>
        <source>What if I leave an environment out?</source>
        <translation>環境を対象から外した場合は?</translation>
    </message>
    <message>
        <source>Apps in it still cannot connect. Testing in one environment first is fine; the others then need a case of their own.</source>
        <translation>その環境のアプリは引き続き接続できません。先に 1 つの環境でテストしてもかまいませんが、残りの環境には別のケースが必要になります。</translation>
    </message>
    <message>
        <source>Tell Support what connects, to which address, and whom they may ask. A complete case is what starts their clock.</source>
        <translation>接続元、接続先のアドレス、問い合わせ先をサポートに伝えます。ケースの内容がすべて揃った時点から、対応期間が始まります。</translation>
    </message>
    <message>
        <source>Fill in what is not marked as optional. The line beside the buttons says what is still missing.</source>
        <translation>「(任意)」と表示されていない項目を入力します。ボタンの横の行に、まだ不足している項目が表示されます。</translation>
    </message>
    <message>
        <source>What if I need it by a certain day?</source>
        <translation>特定の日までに必要な場合は?</translation>
    </message>
    <message>
        <source>Tick “On a certain day”. The target of the service is five business days from a complete case, and the wizard says whether your day leaves that much time.</source>
        <translation>「期日を指定」にチェックを付けます。サービスの目標は、内容の揃ったケースから 5 営業日です。指定した日までに十分な時間があるかどうかが表示されます。</translation>
    </message>
    <message>
        <source>What if I do not know our infrastructure?</source>
        <translation>インフラストラクチャがわからない場合は?</translation>
    </message>
    <message>
        <source>The support portal lists it by name. Its activation code will do too: Service Center shows that under Administration, Licensing.</source>
        <translation>サポートポータルに名前で一覧表示されます。アクティベーションコードでもかまいません。Service Center の Administration &gt; Licensing に表示されます。</translation>
    </message>
    <message>
        <source>Read what OutSystems will get: the text of the case and the files to attach. Nothing else leaves this computer, and nothing does before you send it yourself.</source>
        <translation>OutSystems に送られる内容 (ケースのテキストと添付ファイル) を確認します。それ以外のものがこのコンピューターから送信されることはなく、ご自身で送信するまでは何も送信されません。</translation>
    </message>
    <message>
        <source>Choose “Open support case”. The portal opens in your browser, and a small window beside it holds each answer to copy and the files to drag over. Note the case number at the end.</source>
        <translation>「サポートケースを作成」を選択します。ブラウザーでポータルが開き、その横の小さなウィンドウに、コピーする各回答とドラッグするファイルが表示されます。最後にケース番号を控えてください。</translation>
    </message>
    <message>
        <source>What if I may not open a case?</source>
        <translation>ケースを作成する権限がない場合は?</translation>
    </message>
    <message>
        <source>Choose “Save a copy…” and mail that to a colleague who may. They open it in their own wizard and go on from here; it holds no password and no private key.</source>
        <translation>「コピーを保存…」を選択し、権限のある同僚にメールで送ってください。同僚は自分のウィザードで開き、ここから続けることができます。パスワードと秘密鍵は含まれません。</translation>
    </message>
    <message>
        <source>What if the portal looks different?</source>
        <translation>ポータルの表示が異なる場合は?</translation>
    </message>
    <message>
        <source>Paste the whole text where it asks for a description, and attach the files. If it does not take .cer files, attach the ZIP.</source>
        <translation>説明を求められた箇所にテキスト全体を貼り付け、ファイルを添付します。.cer ファイルを受け付けない場合は、ZIP を添付してください。</translation>
    </message>
    <message>
        <source>The wizard did not end properly last time. Its draft is complete up to the last moment.</source>
        <translation>前回、ウィザードが正常に終了しませんでした。下書きは直前の状態まで保存されています。</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>{} works on this draft since {}: it can only be read here.</source>
        <translation>{} が {} からこの下書きを編集しています。ここでは閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>{} works on this draft: it can only be read here.</source>
        <translation>{} がこの下書きを編集しています。ここでは閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>Another window works on this draft since {}: it can only be read here.</source>
        <translation>別のウィンドウで {} からこの下書きが編集されています。ここでは閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>Another window works on this draft: it can only be read here.</source>
        <translation>別のウィンドウでこの下書きが編集されています。ここでは閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a day</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a day</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>The token of {} is forgotten.</source>
        <translation>{} のトークンを消去しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) (is|are) not known to this LifeTime and (was|were) taken out: {}.</source>
        <translation>
            <numerusform>%n 個の環境はこの LifeTime に存在しないため、取り除きました: {}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Or get it from the server</source>
        <translation>または、サーバーから取得</translation>
    </message>
    <message>
        <source>Which certificate should OutSystems trust?</source>
        <translation>OutSystems にどの証明書を信頼させますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) read</source>
        <translation>
            <numerusform>%n 件の証明書を読み取りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the rest of the chain if you have it, or go on.</source>
        <translation>チェーンの残りの証明書があれば追加し、なければそのまま進んでください。</translation>
    </message>
    <message>
        <source>Add the certificate of the system that your apps connect to, or let the wizard get it.</source>
        <translation>アプリの接続先システムの証明書を追加するか、ウィザードで取得します。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 件の取得元</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} を削除</translation>
    </message>
    <message>
        <source>Nothing to use</source>
        <translation>使用できるものなし</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more piece(s).</source>
        <translation>
            <numerusform>… ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the environments</source>
        <translation>環境を検索</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>すべて解除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Where should it be installed?</source>
        <translation>どこにインストールしますか?</translation>
    </message>
    <message>
        <source>OutSystems installs the certificate on every front-end of the environments you choose.</source>
        <translation>OutSystems は、選択した環境のすべてのフロントエンドに証明書をインストールします。</translation>
    </message>
    <message>
        <source>{}: asked for already in case {} of {}.</source>
        <translation>{0}: {2} のケース {1} で依頼済みです。</translation>
    </message>
    <message>
        <source>{}: asked for already in a case of {}.</source>
        <translation>{}: {} のケースで依頼済みです。</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>環境がまだありません</translation>
    </message>
    <message>
        <source>Load them from LifeTime, or add each environment whose apps connect to this system. Support installs nothing on an environment that is not named.</source>
        <translation>LifeTime から読み込むか、このシステムに接続するアプリがある環境をそれぞれ追加してください。指定されていない環境には、サポートは何もインストールしません。</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{} を削除しました。</translation>
    </message>
    <message>
        <source>On a certain day</source>
        <translation>期日を指定</translation>
    </message>
    <message>
        <source>Why and by when?</source>
        <translation>なぜ、いつまでに必要ですか?</translation>
    </message>
    <message>
        <source>Support reads this first: a clear reason and date avoid questions later.</source>
        <translation>サポートが最初に読む内容です。理由と期日が明確であれば、後の問い合わせを避けられます。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>May be removed once the new one works</source>
        <translation>新しい証明書の動作後は削除してよい</translation>
    </message>
    <message>
        <source>Must stay installed</source>
        <translation>インストールしたままにする</translation>
    </message>
    <message>
        <source>As the support portal lists it</source>
        <translation>サポートポータルの表示どおり</translation>
    </message>
    <message>
        <source>Separate addresses with commas</source>
        <translation>アドレスはコンマで区切る</translation>
    </message>
    <message>
        <source>Ins&amp;talled earlier</source>
        <translation>以前の証明書(&amp;T)</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(任意)</translation>
    </message>
    <message>
        <source>An&amp;ything Support should know</source>
        <translation>サポートへの連絡事項(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;What connects</source>
        <translation>接続の種類(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>重大度(&amp;V)</translation>
    </message>
    <message>
        <source>Yo&amp;ur name</source>
        <translation>お名前(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Error seen</source>
        <translation>発生したエラー(&amp;E)</translation>
    </message>
    <message>
        <source>Nee&amp;ded by</source>
        <translation>希望日(&amp;D)</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>必要な期日</translation>
    </message>
    <message>
        <source>Copy text to send</source>
        <translation>送信用テキストをコピー</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>取得…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Install in the trusted root store</source>
        <translation>信頼されたルートストアにインストール</translation>
    </message>
    <message>
        <source>Only what is needed is ticked.</source>
        <translation>必要なものだけにチェックが付いています。</translation>
    </message>
    <message>
        <source>Open the support case</source>
        <translation>サポートケースを作成</translation>
    </message>
    <message>
        <source>&amp;Drag the file into the case</source>
        <translation>ファイルをケースにドラッグ(&amp;D)</translation>
    </message>
    <message>
        <source>Submit, and note the case number</source>
        <translation>送信し、ケース番号を控える</translation>
    </message>
    <message>
        <source>Support has &amp;installed it</source>
        <translation>サポートがインストール済み(&amp;I)</translation>
    </message>
    <message>
        <source>Show the steps in the portal</source>
        <translation>ポータルでの手順を表示</translation>
    </message>
    <message>
        <source>Add a renewal &amp;reminder (.ics)</source>
        <translation>更新リマインダー (.ics) を追加(&amp;R)</translation>
    </message>
    <message>
        <source>Copy to a new request</source>
        <translation>新しい依頼にコピー</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Case {} is done</source>
        <translation>ケース {} は完了しました</translation>
    </message>
    <message>
        <source>Case {} is with Support</source>
        <translation>ケース {} はサポートが対応中です</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>もう少しで準備完了です</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>送信の準備ができました</translation>
    </message>
    <message>
        <source>The whole text is on the clipboard. Attach the file and submit.</source>
        <translation>テキスト全体をクリップボードにコピーしました。ファイルを添付して送信してください。</translation>
    </message>
    <message>
        <source>Your browser opens the support case with this text. Attach the file by dragging it from here.</source>
        <translation>このテキストが入力されたサポートケースがブラウザーで開きます。ここからドラッグしてファイルを添付してください。</translation>
    </message>
    <message>
        <source>Only contacts that your company named may open cases; another one waits until an administrator agrees. The Basic edition has no such service (as of 2022): Service Center, Administration, Licensing shows yours.</source>
        <translation>ケースを作成できるのは、会社が指定した連絡先だけです。それ以外の方の場合は、管理者が承認するまで保留されます。Basic エディションにはこのサービスがありません (2022 年時点)。お使いのエディションは Service Center の Administration &gt; Licensing で確認できます。</translation>
    </message>
    <message>
        <source>When Support says that it is done, call the system from the app until every front-end has had its turn: this computer proves nothing. Calls that phones make by themselves are not changed by it.</source>
        <translation>サポートから完了の連絡があったら、すべてのフロントエンドを通るまで、アプリからシステムを繰り返し呼び出してください。このコンピューターでは確認できません。スマートフォンが直接行う呼び出しには影響しません。</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Format: {}</source>
        <translation>形式: {}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>OutSystems does not watch expiry dates.</source>
        <translation>OutSystems は有効期限を監視しません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>何も取得されませんでした。</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>{} を取得しています…</translation>
    </message>
    <message>
        <source>Fetched: {}.</source>
        <translation>取得しました: {}。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Found in this computer&apos;s certificate store and added: {}.</source>
        <translation>このコンピューターの証明書ストアで見つけて追加しました: {}。</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere and is shown as it is now.</source>
        <translation>この下書きは別の場所で変更されたため、現在の内容を表示しています。</translation>
    </message>
    <message>
        <source>A copy was saved as {}.</source>
        <translation>コピーを {} として保存しました。</translation>
    </message>
    <message>
        <source>This request is with Support and is kept as it was sent.</source>
        <translation>この依頼はサポートに送信済みで、送信時のまま保存されています。</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere, so yours goes on as one of its own.</source>
        <translation>この下書きは別の場所で変更されたため、こちらの内容は別の下書きとして継続します。</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>もう一方を開く</translation>
    </message>
    <message>
        <source>This draft was damaged. What could be rescued is shown, and the damaged file is kept beside it.</source>
        <translation>この下書きは破損していました。復旧できた内容を表示し、破損したファイルは同じ場所に残してあります。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (コピー)</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) (was|were) added to the list.</source>
        <translation>
            <numerusform>%n 件の下書きを一覧に追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is in {}.</source>
        <translation>下書きは {} にあります。</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>下書きを削除しました。</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a certificate first.</source>
        <translation>クリップボードにテキストがありません。先に証明書をコピーしてください。</translation>
    </message>
    <message>
        <source>The files were gone and are written again: open the case once more.</source>
        <translation>ファイルがなくなっていたため、書き込み直しました。もう一度ケースを作成してください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーし、ご自身で開いてください。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>The files are on the clipboard.</source>
        <translation>ファイルをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The files are in {}.</source>
        <translation>ファイルは {} にあります。</translation>
    </message>
    <message>
        <source>None of these certificates says when it expires.</source>
        <translation>これらの証明書には、有効期限が記載されたものがありません。</translation>
    </message>
    <message>
        <source>Your calendar was asked to take over the reminders.</source>
        <translation>カレンダーにリマインダーの取り込みを依頼しました。</translation>
    </message>
    <message>
        <source>No calendar could be opened. The reminders are in {}.</source>
        <translation>カレンダーを開けませんでした。リマインダーは {} にあります。</translation>
    </message>
    <message>
        <source>Saved and checked: {}.</source>
        <translation>保存し、確認しました: {}。</translation>
    </message>
    <message>
        <source>Looking at the certificates…</source>
        <translation>証明書を調べています…</translation>
    </message>
    <message>
        <source>Nothing is chosen to be installed</source>
        <translation>インストールするものが選択されていません</translation>
    </message>
    <message>
        <source>This computer trusts {} already, so a browser here proves nothing for the Cloud.</source>
        <translation>このコンピューターは {} を既に信頼しているため、ここのブラウザーで確認してもクラウドでの動作は判断できません。</translation>
    </message>
    <message>
        <source>Tick at least one certificate, so that there is something to ask Support for.</source>
        <translation>サポートに依頼する内容がありません。少なくとも 1 つの証明書にチェックを付けてください。</translation>
    </message>
    <message>
        <source>Add the server&apos;s certificate too, if you have it</source>
        <translation>サーバーの証明書がある場合は、それも追加してください</translation>
    </message>
    <message>
        <source>With it, the wizard rehearses whether the connection will be trusted.</source>
        <translation>追加すると、接続が信頼されるかどうかをウィザードがリハーサルします。</translation>
    </message>
    <message>
        <source>This is for whoever runs the server.</source>
        <translation>サーバーの管理者が対応する内容です。</translation>
    </message>
    <message>
        <source>This is for whoever runs the certificate authority.</source>
        <translation>証明機関の管理者が対応する内容です。</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>信頼される</translation>
    </message>
    <message>
        <source>Today: {}. Then: {}. A rehearsal with OpenSSL; the real client is Windows.</source>
        <translation>現在: {}。インストール後: {}。OpenSSL によるリハーサルで、実際のクライアントは Windows です。</translation>
    </message>
    <message>
        <source>Whether the environments trust it cannot be seen from here: try it there.</source>
        <translation>環境で信頼されるかどうかは、ここからは確認できません。環境で試してください。</translation>
    </message>
    <message>
        <source>Rehearsed: the connection is trusted once {} is installed</source>
        <translation>リハーサル結果: {} をインストールすると、接続が信頼されます</translation>
    </message>
    <message>
        <source>Rehearsed: the connection still fails once {} is installed</source>
        <translation>リハーサル結果: {} をインストールしても、接続は失敗します</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection is trusted once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>リハーサル結果: %n 件の証明書をインストールすると、接続が信頼されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed: the connection still fails once %n certificate(s) (is|are) installed</source>
        <translation>
            <numerusform>リハーサル結果: %n 件の証明書をインストールしても、接続は失敗します</numerusform>
        </translation>
    </message>
    <message>
        <source>chain complete</source>
        <translation>チェーンは完全</translation>
    </message>
    <message>
        <source>name not checked yet</source>
        <translation>名前は未確認</translation>
    </message>
    <message>
        <source>name matches</source>
        <translation>名前は一致</translation>
    </message>
    <message>
        <source>name does not match</source>
        <translation>名前が不一致</translation>
    </message>
    <message>
        <source>dates in force</source>
        <translation>有効期間内</translation>
    </message>
    <message>
        <source>dates not in force</source>
        <translation>有効期間外</translation>
    </message>
    <message>
        <source>{}, {}, {}</source>
        <comment>chain, name and dates</comment>
        <translation>{}、{}、{}</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save as &amp;ZIP…</source>
        <translation>ZIP として保存(&amp;Z)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>{} KB · checked, no private key</source>
        <translation>{} KB · 確認済み、秘密鍵なし</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the folder</source>
        <translation>
            <numerusform>… ほか %n 件はフォルダー内</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>作成し直す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>編集を維持(&amp;K)</translation>
    </message>
    <message>
        <source>You edited this text, and what it was made from has changed since: it may miss something.</source>
        <translation>このテキストは編集されており、その後に元の情報が変更されました。不足している内容がある可能性があります。</translation>
    </message>
    <message>
        <source>Edited by you.</source>
        <translation>編集済みです。</translation>
    </message>
    <message>
        <source>Too long for the link: it is on the clipboard in full.</source>
        <translation>リンクに入りきらないため、全文をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Your text was replaced.</source>
        <translation>テキストを置き換えました。</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of the case</comment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>件名をコピー</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>説明をコピー</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>件名(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>level {}</source>
        <translation>レベル {}</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Certificates to install</source>
        <translation>インストールする証明書</translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation>{} をコピーしました</translation>
    </message>
    <message>
        <source>Copy {}</source>
        <translation>{} をコピー</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>下書きを検索</translation>
    </message>
    <message>
        <source>Continue a draft, or renew</source>
        <translation>下書きの続行、または更新</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{} (submitted {})</source>
        <translation>{} ({} に送信)</translation>
    </message>
    <message>
        <source>{} {}</source>
        <comment>what is done, and with what</comment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>{} のその他の操作</translation>
    </message>
    <message>
        <source>step {} of {}</source>
        <translation>ステップ {}/{}</translation>
    </message>
    <message>
        <source>Case {}</source>
        <translation>ケース {}</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>読み取ったファイル</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>{} of {} files</source>
        <translation>{}/{} 個のファイル</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
    <message>
        <source>Drop certificate files here</source>
        <translation>ここに証明書ファイルをドロップ</translation>
    </message>
    <message>
        <source>{}, or a whole chain in one file</source>
        <translation>{}、またはチェーン全体を含む 1 つのファイル</translation>
    </message>
    <message>
        <source>Environments to add by hand</source>
        <translation>手動で追加する環境</translation>
    </message>
    <message>
        <source>Add by hand: name, address or both; paste a list, one a line</source>
        <translation>手動で追加: 名前、アドレス、または両方 (一覧は 1 行に 1 つ)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Fro&amp;m earlier requests</source>
        <translation>以前の依頼から(&amp;M)</translation>
    </message>
    <message>
        <source>That was a private key, which must never be sent: it was removed.</source>
        <translation>それは、決して送信してはならない秘密鍵だったため、削除しました。</translation>
    </message>
    <message>
        <source>… and more.</source>
        <translation>… ほかにもあります。</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>{} 個すべて</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Front-ends and origin</source>
        <translation>フロントエンドと情報源</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message numerus="yes">
        <source>%n front-end(s)</source>
        <translation>
            <numerusform>%n 台のフロントエンド</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>すべての詳細</translation>
    </message>
    <message>
        <source>Itself: the signature matches its own key</source>
        <translation>自身: 署名は自身の鍵と一致</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>対応する名前</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Server or client, not an authority</source>
        <translation>サーバーまたはクライアント (証明機関ではない)</translation>
    </message>
    <message>
        <source>Certificate authority, path length {}</source>
        <translation>証明機関、パス長 {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Load environments</source>
        <translation>環境を読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep the token in this computer&apos;s keychain</source>
        <translation>トークンをこのコンピューターのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Use what is remembered</source>
        <translation>保存済みの情報を使用</translation>
    </message>
    <message>
        <source>&amp;Forget the token</source>
        <translation>トークンを消去(&amp;F)</translation>
    </message>
    <message>
        <source>How to get a token…</source>
        <translation>トークンの取得方法…</translation>
    </message>
    <message>
        <source>Kept for this run</source>
        <translation>終了まで保持</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>Asking {}…</source>
        <translation>{} に問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) loaded at {}.</source>
        <translation>
            <numerusform>{} に %n 個の環境を読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is sent to this LifeTime only.</source>
        <translation>トークンはこの LifeTime にのみ送信されます。</translation>
    </message>
    <message>
        <source>The token can stay in this computer&apos;s keychain. No token? Add the environments by hand below.</source>
        <translation>トークンはこのコンピューターのキーチェーンに保存できます。トークンがない場合は、下で環境を手動で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %n environment(s) of {}</source>
        <translation>
            <numerusform>{} の %n 個の環境を使用(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>LifeTime a&amp;ddress</source>
        <translation>LifeTime のアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>アクセストークン(&amp;T)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy: {}</source>
        <translation>コピー: {}</translation>
    </message>
    <message>
        <source>Nothing to enter</source>
        <translation>入力不要</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Only if the system&apos;s is not the one: proxy.acme.internal:8080 or socks5://…</source>
        <translation>システムの設定と異なる場合のみ: proxy.acme.internal:8080 または socks5://…</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Trusted Root Wizard</source>
        <translation>Trusted Root Wizard</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>さらに {} 件を表示</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Host, host:port, URL or connection string</source>
        <translation>ホスト、ホスト:ポート、URL、または接続文字列</translation>
    </message>
    <message>
        <source>&amp;Get certificate</source>
        <translation>証明書を取得(&amp;G)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>The protocol that the server speaks</source>
        <translation>サーバーが使うプロトコル</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>TLS (HTTPS, LDAPS, Oracle TCPS…)</source>
        <translation>TLS (HTTPS、LDAPS、Oracle TCPS…)</translation>
    </message>
    <message>
        <source>LDAP StartTLS</source>
        <translation>LDAP StartTLS</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL または MariaDB</translation>
    </message>
    <message>
        <source>SQL Server 2022 strict</source>
        <translation>SQL Server 2022 strict</translation>
    </message>
    <message>
        <source>Server name…</source>
        <translation>サーバー名…</translation>
    </message>
    <message>
        <source>Only if it differs from the address</source>
        <translation>アドレスと異なる場合のみ</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>プロキシ…</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s).</source>
        <translation>
            <numerusform>… ほか %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} servers have answered</source>
        <translation>{1} 台中 {0} 台のサーバーが応答しました</translation>
    </message>
    <message>
        <source>The server is sent the TLS greeting only: no request, no login, no password.</source>
        <translation>サーバーには TLS のあいさつ (ClientHello) だけを送信します。要求、ログイン、パスワードは送信しません。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>証明書なし</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Server name (&amp;SNI)</source>
        <translation>サーバー名 (&amp;SNI)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <source>signs</source>
        <comment>what a root does to an intermediate</comment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Signed by itself</source>
        <translation>自身が署名</translation>
    </message>
    <message>
        <source>Signed by the root</source>
        <translation>ルートが署名</translation>
    </message>
    <message>
        <source>Signed by the intermediate</source>
        <translation>中間証明書が署名</translation>
    </message>
    <message>
        <source>Once the root is installed</source>
        <translation>ルートのインストール後</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Trusted root store of a front-end</source>
        <translation>フロントエンドの信頼されたルートストア</translation>
    </message>
    <message>
        <source>Public roots</source>
        <translation>パブリックルート</translation>
    </message>
    <message>
        <source>Your root</source>
        <translation>自社のルート</translation>
    </message>
    <message>
        <source>Your root is not there</source>
        <translation>自社のルートなし</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate</source>
        <translation>自社サーバーの証明書</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>信頼されない</translation>
    </message>
    <message>
        <source>First certificate</source>
        <translation>最初の証明書</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新後</translation>
    </message>
    <message>
        <source>Renewed again</source>
        <translation>再更新後</translation>
    </message>
    <message>
        <source>A root, installed once</source>
        <translation>ルート (インストールは 1 回)</translation>
    </message>
    <message>
        <source>Self-signed certificates, and only the first was installed</source>
        <translation>自己署名証明書 (インストールは最初のものだけ)</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>the axis of a drawing</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Self-signed server certificate</source>
        <translation>自己署名サーバー証明書</translation>
    </message>
    <message>
        <source>Server certificate that an authority signed</source>
        <translation>証明機関が署名したサーバー証明書</translation>
    </message>
    <message>
        <source>Signed with their own key</source>
        <translation>自身の鍵で署名</translation>
    </message>
    <message>
        <source>What another certificate signed has no place here</source>
        <translation>別の証明書が署名したものは、ここには入れません</translation>
    </message>
    <message>
        <source>Three certificates in a row. The root signs itself and the intermediate; the intermediate signs the server certificate.</source>
        <translation>3 つの証明書が並んでいます。ルートは自身と中間証明書に署名し、中間証明書はサーバー証明書に署名しています。</translation>
    </message>
    <message>
        <source>Two pictures side by side. Today, the trusted root store of a front-end holds public roots, your root is not there, and your server&apos;s certificate is not trusted. Once the root is installed, the store holds it too, and your server&apos;s certificate is trusted.</source>
        <translation>2 つの図が並んでいます。現在、フロントエンドの信頼されたルートストアにはパブリックルートがあり、自社のルートはなく、自社サーバーの証明書は信頼されません。ルートのインストール後は、ストアに自社のルートも含まれ、自社サーバーの証明書は信頼されます。</translation>
    </message>
    <message>
        <source>Two rows over time. Below a root that was installed once, the first certificate, the renewed one and the one after that are all trusted. Of self-signed certificates, only the first, which was installed, is trusted, and the renewed ones are not.</source>
        <translation>時間に沿った 2 つの行です。1 回インストールされたルートの下では、最初の証明書、更新後の証明書、その次の証明書がすべて信頼されます。自己署名証明書では、インストールされた最初の証明書だけが信頼され、更新後の証明書は信頼されません。</translation>
    </message>
    <message>
        <source>Four kinds of certificates beside the trusted root store. A root and a self-signed server certificate go into it; an intermediate and a server certificate that an authority signed do not.</source>
        <translation>信頼されたルートストアの横に 4 種類の証明書があります。ルートと自己署名サーバー証明書はストアに入れますが、中間証明書と、証明機関が署名したサーバー証明書は入れません。</translation>
    </message>
    <message>
        <source>Valid from {} to {}: {}</source>
        <translation>有効期間 {} から {} まで: {}</translation>
    </message>
    <message>
        <source>Open draft…</source>
        <translation>下書きを開く…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい依頼</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Drafts are saved on this computer</source>
        <translation>下書きはこのコンピューターに保存されます</translation>
    </message>
    <message>
        <source>Draft saved at {}</source>
        <translation>下書きの保存時刻: {}</translation>
    </message>
    <message>
        <source>File, paste or server</source>
        <translation>ファイルやサーバーなど</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Validity and trust</source>
        <translation>有効性と信頼</translation>
    </message>
    <message>
        <source>Where to install</source>
        <translation>インストール先</translation>
    </message>
    <message>
        <source>Reason and timing</source>
        <translation>理由と時期</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>ケースの作成</translation>
    </message>
    <message>
        <source>&amp;Open the case again</source>
        <translation>ポータルをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open support case</source>
        <translation>サポートケースを作成(&amp;O)</translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation>読み取れない日付</translation>
    </message>
    <message>
        <source>today {}</source>
        <translation>今日 {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <translation>昨日 {}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
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
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>in … or … ago</comment>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to add {}</source>
        <translation>離すと {} を追加します</translation>
    </message>
    <message numerus="yes">
        <source>Let go to add %n file(s)</source>
        <translation>
            <numerusform>離すと %n 個のファイルを追加します</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not on the disk yet</source>
        <translation>このファイルはまだディスク上にありません</translation>
    </message>
    <message>
        <source>Save it first, then drop the file.</source>
        <translation>先に保存してから、そのファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Save the file behind it first, then drop the file.</source>
        <translation>先にリンク先のファイルを保存してから、そのファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>これはリンクです</translation>
    </message>
    <message>
        <source>Let go to read the text</source>
        <translation>離すとテキストを読み取ります</translation>
    </message>
    <message>
        <source>Drop a certificate as a file or as text.</source>
        <translation>証明書をファイルまたはテキストとしてドロップしてください。</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>これは読み取れません</translation>
    </message>
    <message>
        <source>The language changes as soon as what is under way is done.</source>
        <translation>進行中の処理が終わり次第、言語が切り替わります。</translation>
    </message>
</context>
</TS>
