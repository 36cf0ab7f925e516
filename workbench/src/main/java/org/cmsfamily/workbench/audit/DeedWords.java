package org.cmsfamily.workbench.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was done, and to what, in words. */
@MessageBundle("deed")
public interface DeedWords {
  @Message
  String did(Deed deed);

  @Message
  String kind(ThingKind kind);

  @Message
  String member(BoundMember member);
}
