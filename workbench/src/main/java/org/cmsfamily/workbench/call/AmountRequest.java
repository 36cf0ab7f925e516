package org.cmsfamily.workbench.call;

import org.jspecify.annotations.Nullable;

/** An amount that is sent: a plain decimal text and its currency. */
public record AmountRequest(@Nullable String amount, @Nullable String currency) {}
