package org.cmsfamily.platform.store;

/** Whoever reads and writes rows in the current request, as the database must know it. */
public interface RowReader {

  /** The login's keyed digest; empty outside a request. */
  String login();

  /**
   * The holders whose unpublished matters may be read, and the mark of everyone, parted by {@code
   * |}; empty outside a request, which shows no row.
   */
  String holders();

  /**
   * Those of the holders for which an office is held, whose acts may be read, parted by {@code |}.
   */
  String offices();
}
