/** What a service costs each instrument in each budget year, planned and split to the cent. */
@NullMarked
package org.cmsfamily.catalog.cost;

import org.jspecify.annotations.NullMarked;
