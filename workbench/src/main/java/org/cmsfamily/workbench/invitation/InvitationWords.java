package org.cmsfamily.workbench.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.registry.Transmittal;

/** Invitations and transmittals. */
@MessageBundle("invitation")
public interface InvitationWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String byState();

  @Message
  String all();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String of();

  @Message
  String to();

  @Message
  String state();

  @Message
  String asks();

  @Message
  String one();

  @Message
  String oneOf(String decision, String addressee);

  @Message
  String forMeeting();

  @Message
  String answer();

  @Message
  String recordAnswer();

  @Message
  String outcome();

  @Message
  String answered();

  @Message
  String declined();

  @Message
  String byDecision();

  @Message
  String byDecisionHelp();

  @Message
  String noDecision();

  @Message
  String answerByTransmittal();

  @Message
  String transmittals();

  @Message
  String transmittalsHelp();

  @Message
  String noTransmittals();

  @Message
  String transmittal();

  @Message
  String transmittalOf(String sender, String body);

  @Message
  String stage(Transmittal.State state);

  @Message
  String late();

  @Message
  String sentBy();

  @Message
  String toBody();

  @Message
  String sentOn();

  @Message
  String answers();

  @Message
  String receive();

  @Message
  String receivedAt();

  @Message
  String receivedOn();

  @Message
  String consider();

  @Message
  String consideredAt();

  @Message
  String consideredOn();

  @Message
  String send();

  @Message
  String sendLead();

  @Message
  String toMeeting();

  @Message
  String toMeetingHelp();

  @Message
  String carries();

  @Message
  String carriesHelp();

  @Message
  String documentsHelp();

  @Message
  String sentOnHelp();

  @Message
  String notSender();

  @Message
  String yours();

  @Message
  String recordFirst();

  @Message
  String decisionMissing();

  @Message
  String decisionOlder(String adopted, String invited);

  @Message
  String olderAnswers();

  @Message
  String recordedBy(String instrument);

  @Message
  String askedOn();

  @Message
  String until();

  @Message
  String noDeadline();

  @Message
  String recordedOn(String capacity, String day);

  @Message
  String because();

  @Message
  String noReason();

  @Message
  String backToAll();
}
