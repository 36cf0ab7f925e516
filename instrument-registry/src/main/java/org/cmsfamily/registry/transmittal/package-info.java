/** What an office holder communicates to another body, in one named capacity. */
@NullMarked
package org.cmsfamily.registry.transmittal;

import org.jspecify.annotations.NullMarked;
