package org.cmsfamily.workbench.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was found.
 *
 * @param confidence whether a text states it, or it is told from memory
 * @param notes what a reader should know
 */
public record Origin(@Nullable String confidence, @Nullable String source, List<String> notes) {}
