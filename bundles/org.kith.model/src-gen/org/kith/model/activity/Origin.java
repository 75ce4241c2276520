/**
 */
package org.kith.model.activity;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Origin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * From which import, file and record something came.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.Origin#getBatchUid <em>Batch Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.Origin#getFile <em>File</em>}</li>
 *   <li>{@link org.kith.model.activity.Origin#getRecord <em>Record</em>}</li>
 * </ul>
 *
 * @see org.kith.model.activity.ActivityPackage#getOrigin()
 * @model
 * @generated
 */
public interface Origin extends EObject {
	/**
	 * Returns the value of the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Batch Uid</em>' attribute.
	 * @see #setBatchUid(String)
	 * @see org.kith.model.activity.ActivityPackage#getOrigin_BatchUid()
	 * @model unique="false"
	 * @generated
	 */
	String getBatchUid();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Origin#getBatchUid <em>Batch Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Uid</em>' attribute.
	 * @see #getBatchUid()
	 * @generated
	 */
	void setBatchUid(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The path inside the archive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.kith.model.activity.ActivityPackage#getOrigin_File()
	 * @model unique="false"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Origin#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Record</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The record's index or line in the file, from 1; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record</em>' attribute.
	 * @see #setRecord(long)
	 * @see org.kith.model.activity.ActivityPackage#getOrigin_Record()
	 * @model unique="false"
	 * @generated
	 */
	long getRecord();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Origin#getRecord <em>Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record</em>' attribute.
	 * @see #getRecord()
	 * @generated
	 */
	void setRecord(long value);

} // Origin
