package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/** Gives the title in another language. */
public record TranslationRequest(
    @Nullable String language, @Nullable String title, String status, @Nullable String actingAs) {}
