/** What tests of several rooms share. */
@NullMarked
package id.pantauopd.testing;

import org.jspecify.annotations.NullMarked;
