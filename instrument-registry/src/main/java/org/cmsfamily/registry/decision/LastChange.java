package org.cmsfamily.registry.decision;

/** Which change of a decision's status decides how it stands. */
public final class LastChange {

  /**
   * As SQL: of the decision {@code d}, the last change that was in effect on {@code :day} and known
   * at {@code :knownAt}, and that the actor sees; a null asks for any day, or for what is known
   * now.
   */
  public static final String SQL =
      """
      select c.*
      from decision_status_change c
      where c.decision = d.id
        and skein_visible(c.readers)
        and not c.waits
        and (cast(:knownAt as timestamptz) is null or c.recorded_at <= :knownAt)
        and (cast(:day as date) is null or c.since is null or c.since <= :day)
      order by c.position desc
      limit 1
      """;

  private LastChange() {}
}
