import { phrases } from './phrases.ts';

/** What the bot says to somebody who writes in another language than English. */
interface OwnWords {
  readonly title: string;
  /** `helpDesk`: its name, which may be English words, so that it stands in parentheses. */
  readonly text: (helpDesk: string) => string;
  /** The buttons "Talk to a person" and "Back". */
  readonly person: string;
  readonly back: string;
  readonly answered: (answer: string) => string;
}

const byLanguage: Readonly<Record<string, OwnWords>> = {
  ar: {
    title: 'لا أفهم حتى الآن إلا اللغة الإنجليزية',
    text: (helpDesk) =>
      `عذرًا، لا أفهم حتى الآن إلا اللغة الإنجليزية. اكتب مشكلتك بالإنجليزية إن أمكن، أو تواصل مع مكتب المساعدة (${helpDesk}). ما كتبته يبقى في هذه المحادثة ويمكنك عرضه هناك.`,
    person: 'التحدث إلى شخص',
    back: 'رجوع',
    answered: (answer) => `إجابتك: ${answer}`,
  },
  bn: {
    title: 'আমি এখন পর্যন্ত শুধু ইংরেজি বুঝি',
    text: (helpDesk) =>
      `দুঃখিত, আমি এখন পর্যন্ত শুধু ইংরেজি বুঝি। সম্ভব হলে সমস্যাটি ইংরেজিতে লিখুন, অথবা হেল্প ডেস্কের (${helpDesk}) সঙ্গে যোগাযোগ করুন। আপনার লেখা এই চ্যাটে থাকবে, সেখানে দেখাতে পারবেন।`,
    person: 'একজন মানুষের সঙ্গে কথা বলুন',
    back: 'ফিরে যান',
    answered: (answer) => `আপনার উত্তর: ${answer}`,
  },
  de: {
    title: 'Ich verstehe bisher nur Englisch',
    text: (helpDesk) =>
      `Leider verstehe ich bisher nur Englisch. Bitte schreiben Sie es auf Englisch, wenn Sie können, oder wenden Sie sich an den Helpdesk (${helpDesk}). Was Sie geschrieben haben, bleibt in diesem Chat, sodass Sie es dort zeigen können.`,
    person: 'Mit einem Menschen sprechen',
    back: 'Zurück',
    answered: (answer) => `Ihre Antwort: ${answer}`,
  },
  es: {
    title: 'Por ahora solo entiendo inglés',
    text: (helpDesk) =>
      `Lo siento, por ahora solo entiendo inglés. Escríbalo en inglés si puede, o póngase en contacto con el servicio de asistencia (${helpDesk}). Lo que ha escrito queda en este chat y puede mostrarlo allí.`,
    person: 'Hablar con una persona',
    back: 'Atrás',
    answered: (answer) => `Su respuesta: ${answer}`,
  },
  fr: {
    title: 'Pour l’instant, je ne comprends que l’anglais',
    text: (helpDesk) =>
      `Désolé, pour l’instant je ne comprends que l’anglais. Écrivez-le en anglais si vous le pouvez, ou adressez-vous au service d’assistance (${helpDesk}). Ce que vous avez écrit reste dans cette conversation ; vous pourrez le montrer.`,
    person: 'Parler à une personne',
    back: 'Retour',
    answered: (answer) => `Votre réponse : ${answer}`,
  },
  hi: {
    title: 'मैं अभी केवल अंग्रेज़ी समझता हूँ',
    text: (helpDesk) =>
      `क्षमा करें, मैं अभी केवल अंग्रेज़ी समझता हूँ। हो सके तो समस्या अंग्रेज़ी में लिखें, या हेल्प डेस्क (${helpDesk}) से संपर्क करें। आपका लिखा हुआ इस चैट में रहेगा, आप उसे वहाँ दिखा सकते हैं।`,
    person: 'किसी व्यक्ति से बात करें',
    back: 'वापस',
    answered: (answer) => `आपका उत्तर: ${answer}`,
  },
  id: {
    title: 'Saat ini saya hanya mengerti bahasa Inggris',
    text: (helpDesk) =>
      `Maaf, saat ini saya hanya mengerti bahasa Inggris. Silakan tulis dalam bahasa Inggris jika bisa, atau hubungi layanan bantuan (${helpDesk}). Yang Anda tulis tetap ada di obrolan ini sehingga bisa Anda tunjukkan.`,
    person: 'Bicara dengan petugas',
    back: 'Kembali',
    answered: (answer) => `Jawaban Anda: ${answer}`,
  },
  it: {
    title: 'Per ora capisco solo l’inglese',
    text: (helpDesk) =>
      `Mi dispiace, per ora capisco solo l’inglese. Se può, lo scriva in inglese, oppure si rivolga all’assistenza (${helpDesk}). Quello che ha scritto resta in questa chat e potrà mostrarlo.`,
    person: 'Parlare con una persona',
    back: 'Indietro',
    answered: (answer) => `La sua risposta: ${answer}`,
  },
  ja: {
    title: '今のところ英語しかわかりません',
    text: (helpDesk) =>
      `申し訳ありませんが、今のところ英語しかわかりません。できれば英語で書いていただくか、ヘルプデスク（${helpDesk}）にご連絡ください。お書きになった内容はこのチャットに残りますので、そのままお見せいただけます。`,
    person: '担当者に相談する',
    back: '戻る',
    answered: (answer) => `回答: ${answer}`,
  },
  ko: {
    title: '아직 영어만 이해할 수 있습니다',
    text: (helpDesk) =>
      `죄송하지만 아직 영어만 이해할 수 있습니다. 가능하시면 영어로 적어 주시거나 헬프 데스크(${helpDesk})에 문의해 주세요. 적으신 내용은 이 채팅에 남아 있으니 그대로 보여 주실 수 있습니다.`,
    person: '담당자와 상담하기',
    back: '뒤로',
    answered: (answer) => `답변: ${answer}`,
  },
  nl: {
    title: 'Ik begrijp tot nu toe alleen Engels',
    text: (helpDesk) =>
      `Sorry, ik begrijp tot nu toe alleen Engels. Schrijf het in het Engels als dat lukt, of neem contact op met de helpdesk (${helpDesk}). Wat u hebt geschreven, blijft in deze chat staan, zodat u het daar kunt laten zien.`,
    person: 'Met een medewerker praten',
    back: 'Terug',
    answered: (answer) => `Uw antwoord: ${answer}`,
  },
  pl: {
    title: 'Na razie rozumiem tylko angielski',
    text: (helpDesk) =>
      `Przepraszam, na razie rozumiem tylko angielski. Proszę opisać problem po angielsku, jeśli to możliwe, albo skontaktować się z pomocą techniczną (${helpDesk}). To, co zostało napisane, pozostaje w tym czacie i można to tam pokazać.`,
    person: 'Porozmawiać z człowiekiem',
    back: 'Wstecz',
    answered: (answer) => `Odpowiedź: ${answer}`,
  },
  pt: {
    title: 'Por enquanto só entendo inglês',
    text: (helpDesk) =>
      `Desculpe, por enquanto só entendo inglês. Se puder, escreva em inglês ou fale com o suporte (${helpDesk}). O que você escreveu fica nesta conversa, e você pode mostrá-lo lá.`,
    person: 'Falar com uma pessoa',
    back: 'Voltar',
    answered: (answer) => `Sua resposta: ${answer}`,
  },
  ru: {
    title: 'Пока я понимаю только английский',
    text: (helpDesk) =>
      `Извините, пока я понимаю только английский. Если можете, напишите по-английски или обратитесь в службу поддержки (${helpDesk}). Написанное вами останется в этом чате, и его можно будет показать.`,
    person: 'Поговорить с человеком',
    back: 'Назад',
    answered: (answer) => `Ваш ответ: ${answer}`,
  },
  tr: {
    title: 'Şimdilik yalnızca İngilizce anlıyorum',
    text: (helpDesk) =>
      `Üzgünüm, şimdilik yalnızca İngilizce anlıyorum. Mümkünse İngilizce yazın ya da yardım masasına (${helpDesk}) başvurun. Yazdıklarınız bu sohbette kalır; orada gösterebilirsiniz.`,
    person: 'Bir kişiyle görüş',
    back: 'Geri',
    answered: (answer) => `Yanıtınız: ${answer}`,
  },
  zh: {
    title: '我目前只懂英语',
    text: (helpDesk) =>
      `抱歉，我目前只懂英语。如果可以，请用英语描述问题，或联系服务台（${helpDesk}）。您写的内容会保留在此聊天中，可以直接给他们看。`,
    person: '联系人工客服',
    back: '返回',
    answered: (answer) => `您的回答：${answer}`,
  },
};

/** For a language that nobody has worded yet, the English ones. */
export function ownWords(language: string | undefined): OwnWords {
  return (
    (language !== undefined && Object.hasOwn(byLanguage, language) && byLanguage[language]) ||
    phrases.otherLanguage
  );
}

const fromRightToLeft = new Set(['ar']);

export function isRightToLeft(language: string | undefined): boolean {
  return language !== undefined && fromRightToLeft.has(language);
}
