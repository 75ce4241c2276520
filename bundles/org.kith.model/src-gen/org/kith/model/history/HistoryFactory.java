/**
 */
package org.kith.model.history;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.history.HistoryPackage
 * @generated
 */
public interface HistoryFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	HistoryFactory eINSTANCE = org.kith.model.history.impl.HistoryFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Source Key</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source Key</em>'.
	 * @generated
	 */
	SourceKey createSourceKey();

	/**
	 * Returns a new object of class '<em>Chunk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Chunk</em>'.
	 * @generated
	 */
	Chunk createChunk();

	/**
	 * Returns a new object of class '<em>Seen</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Seen</em>'.
	 * @generated
	 */
	Seen createSeen();

	/**
	 * Returns a new object of class '<em>Journal Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Journal Entry</em>'.
	 * @generated
	 */
	JournalEntry createJournalEntry();

	/**
	 * Returns a new object of class '<em>Stored Blob</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Stored Blob</em>'.
	 * @generated
	 */
	StoredBlob createStoredBlob();

	/**
	 * Returns a new object of class '<em>Stored Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Stored Setting</em>'.
	 * @generated
	 */
	StoredSetting createStoredSetting();

	/**
	 * Returns a new object of class '<em>Stored Batch</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Stored Batch</em>'.
	 * @generated
	 */
	StoredBatch createStoredBatch();

	/**
	 * Returns a new object of class '<em>Stored Problem</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Stored Problem</em>'.
	 * @generated
	 */
	StoredProblem createStoredProblem();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	HistoryPackage getHistoryPackage();

} //HistoryFactory
