package org.cmsfamily.workbench.terms;

/**
 * A field of the editor.
 *
 * @param place where its value stands in the terms
 * @param value what stands there; of a list, an item a line
 * @param editable false if what stands there is more than a field can show
 */
record Field(String place, String value, boolean editable) {}
