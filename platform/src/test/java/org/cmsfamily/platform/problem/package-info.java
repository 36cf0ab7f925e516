@NullMarked
package org.cmsfamily.platform.problem;

import org.jspecify.annotations.NullMarked;
