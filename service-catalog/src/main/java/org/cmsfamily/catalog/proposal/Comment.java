package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;

/** What a participating secretariat or the adviser says of one version during consultation. */
record Comment(String by, String person, int version, String text, LocalDate on) {}
