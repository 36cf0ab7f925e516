package org.cmsfamily.registry.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Names;

/**
 * A field in which services can be shared. Source: StC44 decision, P7, whose four are no closed
 * list.
 */
public record ServiceArea(
    @NotNull @Pattern(regexp = CodePatterns.SLUG, message = CodePatterns.SLUG_FORM) String code,
    @NotNull @Valid Names names) {}
