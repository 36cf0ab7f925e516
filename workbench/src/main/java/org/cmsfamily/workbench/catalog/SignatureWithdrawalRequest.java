package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/** Takes a signature back. */
public record SignatureWithdrawalRequest(@Nullable String reason, String actingAs) {}
