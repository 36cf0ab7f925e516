package org.cmsfamily.workbench.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Persons: registering and appointing them, and showing that a login is one’s own. */
@MessageBundle("person")
public interface PersonWords {
  @Message
  String persons();

  @Message
  String personsLead();

  @Message
  String registered(String office);

  @Message
  String loginCode();

  @Message
  String loginCodeMeans();

  @Message
  String knownAlready();

  @Message
  String proveLogin();

  @Message
  String proveLoginMeans();

  @Message
  String register();

  @Message
  String registerMeans();

  @Message
  String kindHead();

  @Message
  String name();

  @Message
  String nameHelp();

  @Message
  String officeHelp();

  @Message
  String issuer();

  @Message
  String subject();

  @Message
  String subjectHelp();

  @Message
  String appoint();

  @Message
  String appointMeans();

  @Message
  String roleHead();

  @Message
  String holder();

  @Message
  String holderHelp();

  @Message
  String byActHelp();

  @Message
  String whoAppoints();

  @Message
  String whoAppointsMeans();
}
