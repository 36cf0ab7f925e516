package org.cmsfamily.platform.store;

import java.util.Set;

/** What every aggregate says of itself. Implementations are immutable records. */
public interface Aggregate {

  /** The reader that stands for every verified token. */
  String EVERYONE = "*";

  /** Unique among its kind in the installation. */
  String id();

  /** The code of the family that it belongs to. */
  String family();

  /** 1 at first; each change gives the next number. */
  long version();

  /** The codes of the holders that may see it, or {@link #EVERYONE}. */
  Set<String> readers();

  /**
   * The codes of the holders that an act on it touches, whose office holders and auditors see the
   * act even though everyone may see the aggregate; {@link #instrumentsOf} for a family itself.
   */
  default Set<String> touches() {
    return readers();
  }

  /** The reader that stands for the office holders and auditors of all instruments of a family. */
  static String instrumentsOf(String family) {
    return family + "/*";
  }
}
