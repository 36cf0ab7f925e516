package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** The code that was given to the person. */
public record LoginProofRequest(@Nullable String code) {}
