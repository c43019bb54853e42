/** Where mails lie, as programs call it in many languages, in lower case. */
export const INBOX =
  'inbox|imbox|posteingang|boîte de réception|bandeja de entrada|recibidos|caixa de entrada|posta in arrivo|postvak in|odebrane|skrzynka odbiorcza|входящие|вхідні|doručená pošta|doručené|inkorg|inkorgen|indbakke|innboks|beérkezett üzenetek|εισερχόμενα|gelen kutusu|收件箱|收件匣|收件夹|受信トレイ|受信箱|받은편지함|받은메일함|الوارد|صندوق الوارد|דואר נכנס|hộp thư đến|กล่องจดหมาย|kotak masuk|इनबॉक्स|kutia hyrëse|iesūtne|saņemtās|gautieji|gautosios|postkast|sisendkaust|dolazna pošta|primljeno|prejeto|входящи|sandučić|پیام‌های دریافتی|صندوق ورودی|peti masuk|safata d’entrada|inbox mail|收件箱邮件|收信匣|收信夹';
export const SENT =
  'sent|sent items|sent mail|sent messages|gesendet|gesendete|envoyés|messages envoyés|enviados|posta inviata|verzonden|wysłane|отправленные|надіслані|odeslané|odoslané|odeslaná pošta|skickat|sendt|gönderilenler|已发送|发件箱|寄件備份|送信済み|送信箱|보낸편지함|보낸메일함|דואר יוצא|thư đã gửi|nosūtītās|išsiųsti|saadetud|poslano|poslane|изпратени|ارسال شده|terkirim|enviats';
export const DRAFTS =
  'drafts|entwürfe|brouillons|borradores|rascunhos|bozze|concepten|kopie robocze|szkice|черновики|rozepsané|koncepty|草稿箱|草稿|草稿夹|下書き';
export const TRASH =
  'trash|deleted items|papierkorb|corbeille|papelera|lixo|lixeira|cestino|prullenbak|kosz|корзина|koš|垃圾箱|已删除|ゴミ箱|휴지통';
export const JUNK =
  'junk|spam|junk mail|spamverdacht|indésirables|correo no deseado|posta indesiderata|спам|垃圾邮件|迷惑メール|스팸메일함';
/** What the whole program is called above a mail, in lower case. */
export const PROGRAM =
  'mail|e-mail|email|webmail|mailbox|messages|messagerie|courrier|nachrichten|correo|mensajes|correio|posta|poczta|почта|邮箱|邮件|郵件|メール|메일';
