/** What all features of the catalog share: its topics and its kinds of problem. */
@NullMarked
package org.cmsfamily.catalog;

import org.jspecify.annotations.NullMarked;
