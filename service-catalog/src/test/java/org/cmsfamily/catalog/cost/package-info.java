/** Tests of cost plans. */
@NullMarked
package org.cmsfamily.catalog.cost;

import org.jspecify.annotations.NullMarked;
