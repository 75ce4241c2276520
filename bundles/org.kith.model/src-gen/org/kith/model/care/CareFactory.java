/**
 */
package org.kith.model.care;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.care.CarePackage
 * @generated
 */
public interface CareFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CareFactory eINSTANCE = org.kith.model.care.impl.CareFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Follow Up</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Follow Up</em>'.
	 * @generated
	 */
	FollowUp createFollowUp();

	/**
	 * Returns a new object of class '<em>Moment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Moment</em>'.
	 * @generated
	 */
	Moment createMoment();

	/**
	 * Returns a new object of class '<em>Promise</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Promise</em>'.
	 * @generated
	 */
	Promise createPromise();

	/**
	 * Returns a new object of class '<em>Reminder</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reminder</em>'.
	 * @generated
	 */
	Reminder createReminder();

	/**
	 * Returns a new object of class '<em>Cadence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cadence</em>'.
	 * @generated
	 */
	Cadence createCadence();

	/**
	 * Returns a new object of class '<em>Journal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Journal</em>'.
	 * @generated
	 */
	Journal createJournal();

	/**
	 * Returns a new object of class '<em>Recipient</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recipient</em>'.
	 * @generated
	 */
	Recipient createRecipient();

	/**
	 * Returns a new object of class '<em>Letter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Letter</em>'.
	 * @generated
	 */
	Letter createLetter();

	/**
	 * Returns a new object of class '<em>Introduction</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Introduction</em>'.
	 * @generated
	 */
	Introduction createIntroduction();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CarePackage getCarePackage();

} //CareFactory
