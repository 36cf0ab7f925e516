package org.cmsfamily.workbench.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provision of a decision to be recorded. */
public record ProvisionRequest(
    @Nullable String number,
    @Nullable String role,
    @Nullable String verb,
    @Nullable String verbAsPublished,
    @Nullable String text,
    List<EffectRequest> effects,
    List<String> serviceAreas,
    @Nullable String reading) {}
