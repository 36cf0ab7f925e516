package org.cmsfamily.workbench.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the visitor is to the registry.
 *
 * @param person null if no person has the login
 * @param capacities those that count today, such as {@code AEWA:executive-secretary}
 */
public record Me(@Nullable String person, List<String> capacities) {}
