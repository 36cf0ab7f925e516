package org.cmsfamily.workbench.service;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.catalog.ServiceDetail;

/** Common services: the list and a service. */
@MessageBundle("service")
public interface ServiceWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String next();

  @Message
  String service();

  @Message
  String state();

  @Message
  String term();

  @Message
  String review();

  @Message
  String reviewLate();

  @Message
  String reviewSoon();

  @Message
  String notSaid();

  @Message
  String lapsed(String instrument);

  @Message
  String endsOn();

  @Message
  String areas();

  @Message
  String terms();

  @Message
  String recorded();

  @Message
  String decisions();

  @Message
  String due();

  @Message
  String dueKind(ServiceDetail.DueKind kind);

  @Message
  String indicators();

  @Message
  String indicatorsCaption();

  @Message
  String promisedCaption();

  @Message
  String noIndicators();

  @Message
  String indicator();

  @Message
  String before();

  @Message
  String target();

  @Message
  String newest();

  @Message
  String reachedHead();

  @Message
  String reached(Reached reached);

  @Message
  String notMeasured();

  @Message
  String costs();

  @Message
  String costsHelp();

  @Message
  String costsCaption(String currency);

  @Message
  String noCosts();

  @Message
  String quarter();

  @Message
  String baseline();

  @Message
  String actual();

  @Message
  String books();

  @Message
  String notYet();

  @Message
  String provisional();

  @Message
  String closed();

  @Message
  String members();

  @Message
  String membersCaption();

  @Message
  String instrument();

  @Message
  String roleHead();

  @Message
  String role(ServiceDetail.Role role);

  @Message
  String from();

  @Message
  String until();

  @Message
  String open();

  @Message
  String joinHelp();

  @Message
  String joinMeans();

  @Message
  String resolutions();

  @Message
  String noResolutions();

  @Message
  String resolution(ServiceDetail.ResolutionKind kind);

  @Message
  String kindHead();

  @Message
  String on();

  @Message
  String onHelp();

  @Message
  String text();

  @Message
  String conditions();

  @Message
  String met();

  @Message
  String notMet();

  @Message
  String takePart();

  @Message
  String takePartMeans();

  @Message
  String resolve();

  @Message
  String resolveMeans();

  @Message
  String meet();

  @Message
  String meetMeans();

  @Message
  String measure();
}
