package org.cmsfamily.workbench.call;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the visitor, in one capacity.
 *
 * @param kind null if it is of a kind that is newer than these pages
 * @param subject the code or id of the thing and its title
 * @param link its path at its service
 * @param deadline the last day for it, if there is one
 * @param since when it began to wait
 * @param instrument the instrument that it is about, if it is about one
 * @param thing what waits, named in the visitor's language
 */
public record InboxItem(
    @Nullable InboxKind kind,
    String capacity,
    String subject,
    String link,
    @Nullable LocalDate deadline,
    Instant since,
    @Nullable String instrument,
    @Nullable Thing thing) {

  /** The thing that waits. */
  public record Thing(String family, Title title) {}

  /** What it is called, in words. */
  public record Title(String message) {}

  /** What it is called: in the visitor's language, where the service says so. */
  public String called() {
    return thing == null ? subject : thing.title().message();
  }
}
