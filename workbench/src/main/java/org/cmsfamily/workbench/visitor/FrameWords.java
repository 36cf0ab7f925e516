package org.cmsfamily.workbench.visitor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.call.Service;

/** What stands around every page. */
@MessageBundle("frame")
public interface FrameWords {
  @Message
  String skip();

  @Message
  String slogan();

  @Message
  String pages();

  @Message
  String home();

  @Message
  String family();

  @Message
  String decisions();

  @Message
  String proposals();

  @Message
  String services();

  @Message
  String quarters();

  @Message
  String ledger();

  @Message
  String reports();

  @Message
  String findings();

  @Message
  String lessons();

  @Message
  String audit();

  @Message
  String administration();

  @Message
  String cannot(String act);

  @Message
  String refused();

  @Message
  String done();

  @Message
  String bound();

  @Message
  String ofInstallation(String role);

  @Message
  String ofFamily(String role, String family);

  @Message
  String fingerprint();

  @Message
  String more();

  @Message
  String components();

  @Message
  String signIn();

  @Message
  String signOut();

  @Message
  String settings();

  @Message
  String language();

  @Message
  String appearance();

  @Message
  String theme(Theme theme);

  @Message
  String save();

  @Message
  String actingAs();

  @Message
  String switchCapacity();

  @Message
  String noCapacity();

  @Message
  String role(Role role);

  @Message
  String service(Service service);

  @Message
  String serviceDown(String service);

  @Message
  String serviceDownAdvice();

  @Message
  String tryAgain();

  @Message
  String refusedAtFields();

  @Message
  String demonstration();

  @Message
  String demonstrationMeans();

  @Message
  String optional();

  @Message
  String help();

  @Message
  String chartOf(String table);

  @Message
  String shortcuts();

  @Message
  String shortcutsHelp();

  @Message
  String shortcutsShow();

  @Message
  String shortcutsSearch();

  @Message
  String shortcutsOff();

  @Message
  String shortcutsOn();

  @Message
  String close();

  @Message
  String invitations();

  @Message
  String attach();

  @Message
  String file();

  @Message
  String fileHelp();

  @Message
  String fileLanguage();

  @Message
  String fileLanguageHelp();
}
