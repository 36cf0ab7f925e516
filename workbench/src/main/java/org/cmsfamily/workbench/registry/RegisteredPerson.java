package org.cmsfamily.workbench.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person that was registered, or was there already.
 *
 * @param loginCode by which the person shows that the login is theirs; null if that is shown
 */
public record RegisteredPerson(
    String id, String office, @Nullable String loginCode, @Nullable Instant codeExpiresAt) {}
