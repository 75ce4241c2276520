/**
 */
package org.kith.model.history;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Seen</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The interactions that an import met again unchanged: it vouches for them when an earlier import is undone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.history.Seen#getBatchUid <em>Batch Uid</em>}</li>
 *   <li>{@link org.kith.model.history.Seen#getHashes <em>Hashes</em>}</li>
 * </ul>
 *
 * @see org.kith.model.history.HistoryPackage#getSeen()
 * @model
 * @generated
 */
public interface Seen extends EObject {
	/**
	 * Returns the value of the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Batch Uid</em>' attribute.
	 * @see #setBatchUid(String)
	 * @see org.kith.model.history.HistoryPackage#getSeen_BatchUid()
	 * @model unique="false"
	 * @generated
	 */
	String getBatchUid();

	/**
	 * Sets the value of the '{@link org.kith.model.history.Seen#getBatchUid <em>Batch Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Uid</em>' attribute.
	 * @see #getBatchUid()
	 * @generated
	 */
	void setBatchUid(String value);

	/**
	 * Returns the value of the '<em><b>Hashes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 64-bit hashes of their keys, big-endian, ascending, in Base64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hashes</em>' attribute.
	 * @see #setHashes(String)
	 * @see org.kith.model.history.HistoryPackage#getSeen_Hashes()
	 * @model unique="false"
	 * @generated
	 */
	String getHashes();

	/**
	 * Sets the value of the '{@link org.kith.model.history.Seen#getHashes <em>Hashes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hashes</em>' attribute.
	 * @see #getHashes()
	 * @generated
	 */
	void setHashes(String value);

} // Seen
