package org.cmsfamily.workbench.call;

import org.jspecify.annotations.Nullable;

/**
 * Whether a chain of audit entries is whole.
 *
 * @param brokenAt the place of the first entry that does not fit; null if all do
 */
public record AuditChain(long rows, long verified, @Nullable Long brokenAt, String hash) {}
