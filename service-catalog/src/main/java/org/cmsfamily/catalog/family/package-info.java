/** What is known of the family on a date, from the registry's state records alone. */
@NullMarked
package org.cmsfamily.catalog.family;

import org.jspecify.annotations.NullMarked;
