/** What the requests of the registry share: forms of codes, the day asked about, demonstrations. */
@NullMarked
package org.cmsfamily.registry.request;

import org.jspecify.annotations.NullMarked;
