/**
 */
package org.kith.model.insight;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.insight.InsightPackage
 * @generated
 */
public interface InsightFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	InsightFactory eINSTANCE = org.kith.model.insight.impl.InsightFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Tie Score</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tie Score</em>'.
	 * @generated
	 */
	TieScore createTieScore();

	/**
	 * Returns a new object of class '<em>Ledger Day</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ledger Day</em>'.
	 * @generated
	 */
	LedgerDay createLedgerDay();

	/**
	 * Returns a new object of class '<em>Rung</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rung</em>'.
	 * @generated
	 */
	Rung createRung();

	/**
	 * Returns a new object of class '<em>Duplicate Candidate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Duplicate Candidate</em>'.
	 * @generated
	 */
	DuplicateCandidate createDuplicateCandidate();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	InsightPackage getInsightPackage();

} //InsightFactory
