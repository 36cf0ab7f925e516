package org.cmsfamily.workbench.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The timeline. */
@MessageBundle("timeline")
public interface TimelineWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String incomplete();

  @Message
  String all();

  @Message
  String kindHead();

  @Message
  String kind(EventKind kind);

  @Message
  String by();

  @Message
  String none();

  @Message
  String noneAdvice();
}
