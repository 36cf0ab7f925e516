package org.cmsfamily.registry.decision;

import java.time.Instant;

/** A correction beside something published, which itself is never edited. */
public record Erratum(String text, Instant recordedAt) {}
