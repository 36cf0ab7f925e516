package org.cmsfamily.registry.instrument;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** A name that an instrument had, and until when. */
public record FormerName(
    @NotNull @Size(min = 1, max = 600) String name,
    @Nullable PublishedDate until,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source) {}
