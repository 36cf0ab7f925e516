/** Each rule of the domain beside the tests that show it. */
@NullMarked
package org.cmsfamily.acceptance.coverage;

import org.jspecify.annotations.NullMarked;
