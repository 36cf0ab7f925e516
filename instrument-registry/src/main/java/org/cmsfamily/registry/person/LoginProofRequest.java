package org.cmsfamily.registry.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;

/** The code that the token's login was given. */
public record LoginProofRequest(@NotBlank @Size(max = 40) String code) implements Request {}
