/** Tests in the running workbench: they type and click on real widgets and assert what is shown. */
package org.kith.ui.tests;
