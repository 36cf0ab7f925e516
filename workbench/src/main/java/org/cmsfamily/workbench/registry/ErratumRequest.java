package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** What is wrong in a published decision, and how it should read. */
public record ErratumRequest(@Nullable String text, @Nullable String actingAs) {}
