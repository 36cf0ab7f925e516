package org.cmsfamily.workbench.recording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Recording a decision. */
@MessageBundle("recording")
public interface RecordingWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String notRegistrar();

  @Message
  String notRegistrarAdvice();

  @Message
  String body();

  @Message
  String text();

  @Message
  String textHelp();

  @Message
  String split();

  @Message
  String head();

  @Message
  String meeting();

  @Message
  String newMeeting();

  @Message
  String status();

  @Message
  String choose();

  @Message
  String adoptedOn();

  @Message
  String adoptedOnHelp();

  @Message
  String symbolHelp();

  @Message
  String language();

  @Message
  String citationHelp();

  @Message
  String titleField();

  @Message
  String conditionHelp();

  @Message
  String provisions(int number);

  @Message
  String provisionsHelp();

  @Message
  String unread();

  @Message
  String paragraph(int place);

  @Message
  String paragraphText();

  @Message
  String proposed(String words);

  @Message
  String number();

  @Message
  String numberHelp();

  @Message
  String role();

  @Message
  String verb();

  @Message
  String verbHelp();

  @Message
  String effect(int place);

  @Message
  String kind();

  @Message
  String toBody();

  @Message
  String subject();

  @Message
  String subjectHelp();

  @Message
  String addressee();

  @Message
  String addresseeKind(AddresseeChoice.Kind kind);

  @Message
  String outside();

  @Message
  String outsideHelp();

  @Message
  String forMeeting();

  @Message
  String forMeetingHelp();

  @Message
  String requests();

  @Message
  String requestsHelp();

  @Message
  String reportTo();

  @Message
  String safeguard();

  @Message
  String safeguardHelp();

  @Message
  String step();

  @Message
  String conditionText();

  @Message
  String line();

  @Message
  String purpose();

  @Message
  String year();

  @Message
  String amount();

  @Message
  String currency();

  @Message
  String rate();

  @Message
  String inCurrency();

  @Message
  String areas();

  @Message
  String more();

  @Message
  String readingHelp();

  @Message
  String speaksOf();

  @Message
  String confirmed(int place);

  @Message
  String addProvision();

  @Message
  String removeProvision(int place);

  @Message
  String addEffect();

  @Message
  String removeEffect(int paragraph, int effect);

  @Message
  String showFields();

  @Message
  String relation(int place);

  @Message
  String relationKind();

  @Message
  String target();

  @Message
  String note();

  @Message
  String addRelation();

  @Message
  String binds(int number);

  @Message
  String record();

  @Message
  String vote();

  @Message
  String voteHelp();

  @Message
  String voteSubject();

  @Message
  String voteSubjectHelp();

  @Message
  String inFavour();

  @Message
  String against();

  @Message
  String abstaining();

  @Message
  String present();

  @Message
  String members();

  @Message
  String objections();
}
