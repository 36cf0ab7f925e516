package org.cmsfamily.workbench.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.registry.Appointment;
import org.cmsfamily.workbench.registry.FamilyTerms;
import org.cmsfamily.workbench.registry.Person;

/** Administration: terms, appointments, runs, and how the services are. */
@MessageBundle("administration")
public interface AdministrationWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String overview();

  @Message
  String appointments();

  @Message
  String runs();

  @Message
  String deadLetters();

  @Message
  String health();

  @Message
  String up();

  @Message
  String down();

  @Message
  String areas();

  @Message
  String area();

  @Message
  String noAreas();

  @Message
  String rollOut();

  @Message
  String decision();

  @Message
  String noDecision();

  @Message
  String host();

  @Message
  String reportTo();

  @Message
  String city();

  @Message
  String adviser();

  @Message
  String instrument();

  @Message
  String standingHead();

  @Message
  String standing(FamilyTerms.Standing standing);

  @Message
  String needs();

  @Message
  String houseRules();

  @Message
  String reviews();

  @Message
  String months(int least, int most);

  @Message
  String reportDue();

  @Message
  String thatAppointment();

  @Message
  String personId();

  @Message
  String objections();

  @Message
  String unpaid();

  @Message
  String days(int count);

  @Message
  String pending();

  @Message
  String pendingBy(String day);

  @Message
  String confirmTerms();

  @Message
  String waiting();

  @Message
  String noneWaiting();

  @Message
  String inCharge();

  @Message
  String noneInCharge();

  @Message
  String machines();

  @Message
  String noMachines();

  @Message
  String others();

  @Message
  String noAppointments();

  @Message
  String office();

  @Message
  String statusHead();

  @Message
  String status(Appointment.Status status);

  @Message
  String from();

  @Message
  String until();

  @Message
  String open();

  @Message
  String person();

  @Message
  String kind(Person.Kind kind);

  @Message
  String byAct();

  @Message
  String enteredAs();

  @Message
  String confirmedAs();

  @Message
  String inChargeFor();

  @Message
  String confirm();

  @Message
  String confirmHelp();

  @Message
  String end();

  @Message
  String endOn();

  @Message
  String putInCharge();

  @Message
  String putInChargeHelp();

  @Message
  String personHelp();

  @Message
  String parkedLead();

  @Message
  String noneParked();

  @Message
  String topic();

  @Message
  String cause();

  @Message
  String parkedAt(String moment);

  @Message
  String replay();

  @Message
  String place(int partition, long offset);

  @Message
  String moreParked();

  @Message
  String changeTerms();

  @Message
  String changeHelp();

  @Message
  String areasHelp();

  @Message
  String standingHelp();

  @Message
  String needsHelp();

  @Message
  String reviewMin();

  @Message
  String reviewMax();

  @Message
  String mitigate();

  @Message
  String reportDueDays();

  @Message
  String tolerance();

  @Message
  String unpaidDays();

  @Message
  String objectionDays();
}
