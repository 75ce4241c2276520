/**
 */
package org.kith.model.history;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stored Blob</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Bytes of a photo.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.history.StoredBlob#getHash <em>Hash</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBlob#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBlob#getBytes <em>Bytes</em>}</li>
 * </ul>
 *
 * @see org.kith.model.history.HistoryPackage#getStoredBlob()
 * @model
 * @generated
 */
public interface StoredBlob extends EObject {
	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256, lower-case hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBlob_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBlob#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBlob_MediaType()
	 * @model unique="false"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBlob#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Base64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBlob_Bytes()
	 * @model unique="false"
	 * @generated
	 */
	String getBytes();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBlob#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(String value);

} // StoredBlob
