package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** The text of a decision, to be split. */
public record ProvisionProposalRequest(@Nullable String body, @Nullable String text) {}
